/** What a person does in the studio, by the names that a person (or a screen reader) finds things by. */
import type { Download, Locator, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';

export interface GivenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

function base64(content: string | Uint8Array): string {
  return Buffer.from(content).toString('base64');
}

/** Drags files from the desktop onto the page, once the page takes them. */
export async function dropFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  const carried = files.map(({ name, content }) => ({ name, data: base64(content) }));
  await page.getByRole('heading').first().waitFor();
  await page.evaluate(async (given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, data } of given) {
      dataTransfer.items.add(new File([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], name));
    }
    function send(type: string): boolean {
      return document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
    // A page that takes files says so by cancelling "dragover"; it may have drawn itself before it listens.
    while (send('dragover')) await new Promise((resolve) => setTimeout(resolve, 20));
    send('drop');
  }, carried);
}

/** Picks files with the button of the drop zone that is in view. */
export async function chooseFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  await page
    .getByLabel('Files to import')
    .setInputFiles(
      files.map(({ name, content }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })),
    );
}

/** Presses "Import …" of the panel that shows what is in the files. */
export async function confirmImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import \d+ datasets?$/ }).click();
}

/** Waits until the line about a file says that it is in, with this. */
export async function untilImported(page: Page, fileName: string, saying: string | RegExp = /./): Promise<void> {
  await page
    .getByRole('list', { name: 'Imports' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: `Put the line about ${fileName} away` }) })
    .filter({ hasText: saying })
    .waitFor();
}

export async function importFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  await dropFiles(page, files);
  await confirmImport(page);
  for (const { name } of files) await untilImported(page, name);
}

export async function goTo(page: Page, view: 'Data' | 'Charts' | 'Tags' | 'Export'): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
}

/** Tags everything with the engine that is offered first, and waits for the end. */
export async function tagEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tag…' }).click();
  await page.getByRole('dialog', { name: 'Tag' }).getByRole('button', { name: 'Start tagging' }).click();
  await untilTagged(page);
}

/** The run bar is there from the click that starts the run until the run is over, which may be before anyone sees it. */
export async function untilTagged(page: Page, timeout = 30_000): Promise<void> {
  await page.getByRole('region', { name: 'Layers' }).getByRole('listitem').first().waitFor();
  await page.getByRole('region', { name: 'Run' }).waitFor({ state: 'detached', timeout });
}

export function grid(page: Page): Locator {
  return page.getByRole('grid', { name: 'Rows that match the filter' });
}

/** The row of the grid that shows this text. */
export function rowWith(page: Page, text: string | RegExp): Locator {
  return grid(page).getByRole('row').filter({ hasText: text });
}

/** Waits until the row with this text shows that it is tagged. */
export async function untilRowTagged(page: Page, text: string): Promise<void> {
  await rowWith(page, text).getByText('Tagged', { exact: true }).waitFor();
}

/** Clicks a row on its text (elsewhere in it are tags, which filter) and waits until its details are there. */
export async function openRow(page: Page, text: string): Promise<void> {
  // At its beginning: the middle of a long text is cut off, and would be scrolled into the cell.
  await grid(page)
    .getByRole('row')
    .getByText(text)
    .first()
    .click({ position: { x: 4, y: 4 } });
  await details(page).getByText(text).first().waitFor();
}

/** Waits until the grid holds so many rows, seen or not. */
export async function untilRows(page: Page, rows: number): Promise<void> {
  await page.locator(`[role="grid"][aria-rowcount="${rows + 1}"]`).waitFor();
}

/** Looks for a text in the queries. */
export async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Search queries' }).fill(text);
}

export function details(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Details of the row' });
}

/** What a download brought. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; content: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), content: await contentOf(download) };
}

async function contentOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

/** The whole way in one picture: five views of one walk from files to an export, side by side. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/support/browser.ts';
import { confirmImport, dropFiles, goTo, grid, untilImported, untilTagged } from '../../e2e/support/user.ts';

const viewport = { width: 1000, height: 720 };
const shownWidth = 500;
const files = ['everyday-assistant.jsonl', 'coding-and-data.json'];

interface Step {
  readonly caption: string;
  /** Brings the page to where the picture is taken. */
  readonly go: (page: Page) => Promise<void>;
}

const steps: readonly Step[] = [
  {
    caption: '1  Drop files',
    async go(page) {
      const given = files.map(async (name) => ({ name, content: await readFile(`public/example/${name}`) }));
      await dropFiles(page, await Promise.all(given));
      await page.getByRole('button', { name: /^Import 2 datasets$/ }).waitFor();
    },
  },
  {
    caption: '2  See every row',
    async go(page) {
      await confirmImport(page);
      for (const name of files) await untilImported(page, name);
      await goTo(page, 'Data');
      await grid(page).getByRole('row').nth(3).waitFor();
      await putAwayNotices(page);
    },
  },
  {
    caption: '3  Tag them',
    async go(page) {
      await page.getByRole('button', { name: 'Tag…' }).click();
      await page.getByRole('dialog', { name: 'Tag' }).getByRole('button', { name: 'Start tagging' }).waitFor();
    },
  },
  {
    caption: '4  Look at the whole',
    async go(page) {
      await page.getByRole('dialog', { name: 'Tag' }).getByRole('button', { name: 'Start tagging' }).click();
      await untilTagged(page);
      await goTo(page, 'Charts');
      await page
        .getByRole('region', { name: 'Tag frequency', exact: true })
        .getByRole('button', { name: 'SVG' })
        .waitFor();
      await putAwayNotices(page);
    },
  },
  {
    caption: '5  Take it with you',
    async go(page) {
      await goTo(page, 'Export');
      await page.getByRole('list', { name: 'Preview' }).waitFor();
    },
  },
];

async function putAwayNotices(page: Page): Promise<void> {
  const buttons = page.getByRole('button', { name: /^(Dismiss|Put the(se)? lines? )/ });
  while ((await buttons.count()) > 0) await buttons.first().click();
}

function figureOf(caption: string, picture: Buffer): string {
  return `<figure><img src="data:image/png;base64,${picture.toString('base64')}"><figcaption>${caption}</figcaption></figure>`;
}

const style = `
  body { margin: 0; background: white; font: 600 26px system-ui, sans-serif; color: #333; }
  main { display: flex; gap: 16px; padding: 8px; width: max-content; }
  figure { margin: 0; }
  img { width: ${shownWidth}px; border: 1px solid #ccc; border-radius: 8px; }
  figcaption { padding: 6px 4px; white-space: pre; }`;

/** Walks the way on the page at `url` and writes the strip as a PNG. */
export async function takeStrip(url: string, file: string): Promise<void> {
  const browser = await launchBrowser({ viewport, reducedMotion: 'reduce' });
  try {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(url);
    const figures: string[] = [];
    for (const { caption, go } of steps) {
      await go(page);
      await page.mouse.move(0, 0);
      await page.waitForTimeout(800);
      figures.push(figureOf(caption, await page.screenshot()));
    }
    const strip = await browser.context.newPage();
    await strip.setContent(`<style>${style}</style><main>${figures.join('')}</main>`);
    await strip.locator('main').screenshot({ path: file });
  } finally {
    await browser.close();
  }
}

/** InsTagger on the GPU in a user's hands, with the nano model: from its dropped files to tags, charts and an export. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableOfChart } from '../support/charts.ts';
import { toJsonl } from '../support/generate.ts';
import { goldenCases, minutes, nanoFiles, nanoLibrary, webGpuArgs } from '../support/kept-nano.ts';
import { layer, runBar } from '../support/runs.ts';
import { startStory, type Story } from '../support/story.ts';
import { details, downloaded, dropFiles, goTo, importFiles, openRow, rowWith, untilTagged } from '../support/user.ts';

/** Long enough for the run, short enough for an adapter in software. */
const cases = goldenCases().slice(0, 12);

interface ExportedRow {
  readonly instag: {
    readonly sources: readonly { readonly engine: string; readonly quantization: string }[];
    readonly queries: readonly { readonly tags: readonly { readonly tag: string; readonly explanation: string }[] }[];
  };
}

describe('the nano model', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory({ args: webGpuArgs, viewport: { width: 1440, height: 900 } });
  });
  afterAll(() => story.end());

  it('is added by dropping its files, with a word about its library', async () => {
    const { page } = story;
    await importFiles(page, [
      { name: 'twelve.jsonl', content: toJsonl(cases.map(({ query }) => ({ instruction: query, output: '-' }))) },
    ]);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Models' }).click();
    await page.getByRole('heading', { name: 'Models', exact: true }).waitFor();
    const files = [...nanoFiles(), nanoLibrary()].map(({ path, content }) => ({ name: path, content }));
    await dropFiles(page, files);
    await page.getByRole('alert').getByText('comes with a library that the studio does not know').waitFor();
    await page.getByRole('button', { name: 'Use it' }).click();
    const kept = page.getByRole('listitem').filter({ hasText: 'q4f32_1' });
    await kept.getByText(/^(Runs|May run) on this machine/).waitFor();
  });

  it(
    'tags twelve rows as PyTorch does',
    async () => {
      const { page } = story;
      await goTo(page, 'Data');
      await page.getByRole('button', { name: 'Tag…' }).click();
      const form = page.getByRole('dialog', { name: 'Tag' });
      await form.getByLabel('Engine').selectOption({ label: 'InsTagger (WebGPU)' });
      await form.getByText(/^About .* tokens at 40 a second/).waitFor();
      await form.getByRole('button', { name: 'Start tagging' }).click();
      await runBar(page)
        .getByText(/tokens\/s/)
        .waitFor({ timeout: 5 * minutes });
      await untilTagged(page, 6 * minutes);
      await layer(page, 'InsTagger (WebGPU)').waitFor();
      const [first] = cases;
      if (first === undefined) throw new Error('There are no golden cases.');
      await openRow(page, first.query);
      const [tag = ''] = first.tags;
      await details(page).getByText(`Asks for ${tag}.`).waitFor();
      await page.keyboard.press('Escape');
      for (const { query, tags } of cases.slice(0, 3)) {
        for (const known of tags) await rowWith(page, query).getByText(known, { exact: true }).first().waitFor();
      }
    },
    10 * minutes,
  );

  it('shows them in charts, and writes them into an export', async () => {
    const { page } = story;
    await goTo(page, 'Charts');
    const [, ...counts] = await tableOfChart(page, 'Tags per query');
    expect(counts.reduce((sum, [, queries]) => sum + Number(queries), 0)).toBe(cases.length);
    await goTo(page, 'Export');
    const { content } = await downloaded(page, () =>
      page
        .getByRole('main')
        .getByRole('button', { name: `Export ${cases.length} rows` })
        .click(),
    );
    const rows = content
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ExportedRow);
    expect(rows.map(({ instag }) => instag.queries[0]?.tags)).toEqual(
      cases.map(({ text }) => JSON.parse(text) as unknown),
    );
    expect(rows[0]?.instag.sources).toMatchObject([{ engine: 'webllm', quantization: 'q4f32_1' }]);
  }, 60_000);
});

/** What a run on the GPU would take, and a sample tagged with reasons and with tags alone, to compare the two ways. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { drawIds } from '../../src/core/sampling/draw-ids.ts';
import { sampleSeed, sampleTexts } from '../../src/store/run-scope.ts';
import { toJsonl } from '../support/generate.ts';
import { goldenCases, keepNano, minutes, nanoModel, webGpuArgs } from '../support/kept-nano.ts';
import { chooseForLayer, layer } from '../support/runs.ts';
import { startStory, type Story } from '../support/story.ts';
import { details, importFiles, openRow, search, untilRows, untilTagged } from '../support/user.ts';

const [golden, ...others] = goldenCases();
if (golden === undefined) throw new Error('There are no golden cases.');

/** In a small context an answer without end is soon over: the nano model has never seen an empty explanation. */
const narrow = { ...nanoModel(), contextWindow: 128 };
const count = sampleTexts + 3;
const drawn = [
  ...drawIds(
    Uint32Array.from({ length: count }, (_, id) => id),
    sampleTexts,
    sampleSeed,
  ),
];

const layerText = `1 text · A sample of ${sampleTexts}`;

/** Blank texts cost no token: of those that the sample draws one says something, and all that say something else are left out. */
function sampledRows(query: string): readonly { readonly instruction: string; readonly output: string }[] {
  const leftOut = others.values();
  return Array.from({ length: count }, (_, id) => {
    if (id === drawn.at(-1)) return { instruction: query, output: '-' };
    const instruction = drawn.includes(id) ? ' '.repeat(id + 1) : (leftOut.next().value?.query ?? '');
    return { instruction, output: '-' };
  });
}

describe('a sample', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory({ args: webGpuArgs, viewport: { width: 1440, height: 900 } });
    await keepNano(story.page, narrow);
    await importFiles(story.page, [{ name: 'sampled.jsonl', content: toJsonl(sampledRows(golden.query)) }]);
  });
  afterAll(() => story.end());

  async function openForm(): Promise<Locator> {
    await story.page.getByRole('button', { name: 'Tag…' }).click();
    const form = story.page.getByRole('dialog', { name: 'Tag' });
    await form.getByLabel('Engine').selectOption({ label: 'InsTagger (WebGPU)' });
    await form.getByRole('radio', { name: 'A sample' }).check();
    return form;
  }

  /** Waits for the end of the run that makes so many layers. */
  async function untilLayers(layers: number): Promise<void> {
    const { page } = story;
    await layer(page, /./)
      .nth(layers - 1)
      .waitFor();
    await untilTagged(page, 4 * minutes);
    expect(await layer(page, layerText).count()).toBe(layers);
  }

  it('is not started with an empty prompt of one’s own', async () => {
    const form = await openForm();
    await form.getByText(/^About .*: 200 × about 150 tokens at 40 a second/).waitFor();
    await form.getByLabel('Prompt').selectOption({ label: 'Your own' });
    expect(await form.getByRole('button', { name: 'Start tagging' }).isDisabled()).toBe(true);
    await form.getByLabel('Your prompt').fill('Name the tags of {query} as JSON:');
    expect(await form.getByRole('button', { name: 'Start tagging' }).isEnabled()).toBe(true);
    await story.page.keyboard.press('Escape');
  });

  it(
    'is tagged with reasons, which measures the speed for the next time',
    async () => {
      const { page } = story;
      const form = await openForm();
      await form.getByRole('button', { name: 'Start tagging' }).click();
      await untilLayers(1);
      const next = await openForm();
      await next
        .getByText(/^About .*: 200 × about 150 tokens at .* a second \(measured on this machine\)\.$/)
        .waitFor();
      await page.keyboard.press('Escape');
    },
    5 * minutes,
  );

  it(
    'is the same one with tags alone, a layer of its own, and the two are compared',
    async () => {
      const { page } = story;
      const form = await openForm();
      await form.getByText('Tags only').click();
      await form.getByText(/: 200 × about 40 tokens/).waitFor();
      await form.getByRole('button', { name: 'Start tagging' }).click();
      await untilLayers(2);
      await chooseForLayer(page, layer(page, layerText).last(), 'Compare with…');
      const panel = page.getByRole('region', { name: 'Compare two layers' });
      // Of the texts that say something the one that was drawn, both times.
      await panel.getByText(/1 is tagged in both layers, 0 only in “.*”, 0 only in “/).waitFor();
      const [f1 = ''] = await panel
        .getByRole('row', { name: /^Micro-F1/ })
        .getByRole('cell')
        .allInnerTexts();
      expect(Number(f1)).toBeGreaterThan(0);
      await panel.getByRole('button', { name: 'Close' }).click();
      await search(page, golden.query);
      await untilRows(page, 1);
      await openRow(page, golden.query);
      const [tag = ''] = golden.tags;
      await details(page).getByText(tag, { exact: true }).first().waitFor();
      expect(await details(page).getByText(`Asks for ${tag}.`).count()).toBe(0);
    },
    5 * minutes,
  );
});

/** A checkpoint, as it was published, becomes a model in the browser, from safetensors and from a .bin, and answers in full view. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  binFolder,
  convert,
  nano,
  openModels,
  panel,
  pickCheckpoint,
  storedHashes,
  untilKept,
} from '../support/convert-page.ts';
import { goldenCases, minutes, promptOf, webGpuArgs } from '../support/kept-nano.ts';
import { startStory, type Story } from '../support/story.ts';

describe('the nano checkpoint', () => {
  let story: Story;
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'instag-convert-'));
    story = await startStory({ args: webGpuArgs });
    await openModels(story.page);
  });
  afterAll(async () => {
    await rm(root, { recursive: true, force: true });
    await story.end();
  });

  it('is refused without a library, before anything is converted', async () => {
    const { page } = story;
    await pickCheckpoint(page, join(nano, 'checkpoint'));
    await panel(page).getByText('Llama · 2.4 million weights · 4.7 MB · tokenizer from tokenizer.json').waitFor();
    await convert(page, false);
    await page.getByRole('alert').filter({ hasText: 'The studio has libraries for LLaMA-2-7B' }).waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
  });

  it('becomes the same model from safetensors and from a .bin', async () => {
    const { page } = story;
    await pickCheckpoint(page, join(nano, 'checkpoint'));
    await convert(page);
    await untilKept(page, 'checkpoint q4f32_1');
    const first = await storedHashes(page);
    expect(first).toHaveLength(3);
    await pickCheckpoint(page, await binFolder(root));
    await convert(page);
    await untilKept(page, 'nano-bin q4f32_1');
    // Shard, table of contents and tokenizer, each twice.
    expect(await storedHashes(page)).toEqual([...first, ...first].sort());
  }, 120_000);

  it(
    'answers one query in full view, word for word as PyTorch does with its dequantized weights',
    async () => {
      const { page } = story;
      const [golden] = goldenCases();
      if (golden === undefined) throw new Error('There are no golden cases.');
      const trial = page.getByRole('region', { name: 'Test one query' });
      await trial.getByLabel('Model', { exact: true }).selectOption({ label: 'nano-bin q4f32_1' });
      await trial.getByRole('textbox', { name: 'Query' }).fill(golden.query);
      await trial.getByRole('button', { name: 'Ask' }).click();
      await trial.getByText(/tokens a second/).waitFor({ timeout: 4 * minutes });
      expect(await trial.getByRole('list', { name: 'Tags' }).getByRole('listitem').allInnerTexts()).toEqual(
        golden.tags.map((tag) => expect.stringContaining(tag) as string),
      );
      expect((await trial.getByLabel('What it wrote').innerText()).trim()).toBe(golden.text.trim());
      await trial.getByText('What it was asked').click();
      expect(await trial.getByLabel('What it was asked').textContent()).toBe(promptOf(golden.query));
    },
    5 * minutes,
  );
});

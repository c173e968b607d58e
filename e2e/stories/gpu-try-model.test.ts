/** One query to a kept model, with all that goes in and comes out; and what a run would take, by the speed that was measured. */
import { expect, it } from 'vitest';
import { goldenCases, keepNano, minutes, promptOf, webGpuArgs } from '../support/kept-nano.ts';
import { startStory } from '../support/story.ts';

it(
  'a kept model answers one query in full view',
  async () => {
    const [golden] = goldenCases();
    if (golden === undefined) throw new Error('There are no golden cases.');
    const story = await startStory({ args: webGpuArgs });
    const { page } = story;
    await keepNano(page);
    await page.getByRole('button', { name: 'Try the example' }).click();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Models' }).click();
    const trial = page.getByRole('region', { name: 'Test one query' });
    await trial.getByLabel('Query').fill(golden.query);
    await trial.getByRole('button', { name: 'Ask' }).click();
    await trial.getByText(/tokens a second/).waitFor({ timeout: 4 * minutes });
    expect(await trial.getByRole('list', { name: 'Tags' }).getByRole('listitem').allInnerTexts()).toEqual(
      golden.tags.map((tag) => expect.stringContaining(tag) as string),
    );
    expect((await trial.getByLabel('What it wrote').innerText()).trim()).toBe(golden.text.trim());
    await trial.getByText('What it was asked').click();
    expect(await trial.getByLabel('What it was asked').textContent()).toBe(promptOf(golden.query));

    await page.getByRole('button', { name: 'Tag…' }).click();
    const form = page.getByRole('dialog', { name: 'Tag' });
    await form.getByLabel('Engine').selectOption({ label: 'InsTagger (WebGPU)' });
    await form.getByText(/^About .*: \d+ × about 150 tokens at .* a second \(measured on this machine\)\.$/).waitFor();
    await form.getByText('Tags only').click();
    await form.getByText(/× about 40 tokens/).waitFor();
    await form.getByLabel('Prompt').selectOption({ label: 'Your own' });
    expect(await form.getByRole('button', { name: 'Start tagging' }).isDisabled()).toBe(true);
    await form.getByLabel('Your prompt').fill('Name the tags of {query} as JSON:');
    expect(await form.getByRole('button', { name: 'Start tagging' }).isEnabled()).toBe(true);
    await story.end();
  },
  6 * minutes,
);

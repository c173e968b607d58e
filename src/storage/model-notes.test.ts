import { describe, expect, it } from 'vitest';
import { createMemoryFiles } from './memory-files.ts';
import { createModelNotes, writeText } from './model-notes.ts';

function parse(text: string): { readonly id: string } | null {
  return text === '' ? null : (JSON.parse(text) as { readonly id: string });
}

describe('notes of models', () => {
  it('keep the last one written, and forget what is removed', async () => {
    const notes = createModelNotes(createMemoryFiles(), 'notes');
    await notes.write('drafts', 'a', '{"id":"first"}');
    await notes.write('drafts', 'a', '{"id":"second"}');
    expect(await notes.read('drafts', 'a')).toBe('{"id":"second"}');
    await notes.remove('drafts', 'a');
    expect(await notes.read('drafts', 'a')).toBe('');
    expect(await notes.all('drafts', parse)).toEqual([]);
  });

  it('are whole after a kill at any step of a write', async () => {
    const [before, after] = ['{"id":"before"}', '{"id":"after"}'];
    const states: readonly (readonly [inForce: string, next: string | null, read: string])[] = [
      [before, after.slice(0, 5), before],
      [before, after, before],
      ['', after, after],
      [after.slice(0, 5), after, after],
      [after, after, after],
      [after, null, after],
    ];
    for (const [inForce, next, read] of states) {
      const files = createMemoryFiles();
      const notes = createModelNotes(files, 'notes');
      await writeText(files, 'notes/drafts/a.json', inForce);
      if (next !== null) await writeText(files, 'notes/drafts/a.json.next', next);
      expect(await notes.read('drafts', 'a')).toBe(read);
      expect(await notes.all('drafts', parse)).toEqual([JSON.parse(read)]);
    }
  });

  it('are found by their next alone, when the first write was cut off', async () => {
    const files = createMemoryFiles();
    await writeText(files, 'notes/drafts/a.json.next', '{"id":"a"}');
    expect(await createModelNotes(files, 'notes').all('drafts', parse)).toEqual([{ id: 'a' }]);
  });
});

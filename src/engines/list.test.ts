import { expect, it } from 'vitest';
import { engines, loadEngine } from './list.ts';

it('loads every engine under the id it is listed by', async () => {
  for (const { id, load } of engines) expect((await load()).id).toBe(id);
});

it('keeps the fake engine from users, and has no id twice', () => {
  expect(engines.filter(({ forUsers }) => forUsers).map(({ id }) => id)).not.toContain('fake');
  expect(new Set(engines.map(({ id }) => id)).size).toBe(engines.length);
});

it('names what there is when asked for another', async () => {
  await expect(loadEngine('oracle')).rejects.toThrow(
    'no engine “oracle” in this version of the studio. It has: instant.',
  );
});

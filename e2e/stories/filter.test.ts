/** The conditions of the filter, each by its control, against rows counted here from the data alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { clearFilter, shownMatches, withConditions, type Matches } from '../support/filter.ts';
import { toJsonl } from '../support/generate.ts';
import { tagScope } from '../support/runs.ts';
import { startStory, type Story } from '../support/story.ts';
import { taggedRow, type GivenResult } from '../support/tagged-file.ts';
import { goTo, importFiles, untilRows, untilTagged } from '../support/user.ts';

const tagNames = ['alpha', 'beta', 'gamma', 'delta'];

interface Task {
  readonly text: string;
  /** What came with the row; null: nothing. */
  readonly result: GivenResult | null;
}

/** Each letter or character so many times: lengths in bytes that no other unit of length has. */
function filler(at: number): string {
  return ['x', 'ж', '中', '😀'][at % 4]!.repeat(at);
}

/** Every set of the tags, then rows that an engine could not tag, then rows that no engine has seen. */
const freshTasks: readonly Task[] = Array.from({ length: 26 }, (_, at) => {
  const tags = tagNames.filter((_tag, bit) => ((at >> bit) & 1) === 1);
  const failed: GivenResult = { status: at % 2 === 0 ? 'failed' : 'unparsable', tags: [] };
  const seen = at < 16 ? ({ status: 'tagged', tags } as const) : failed;
  return { text: `Task ${at} ${filler(at)}`, result: at < 21 ? seen : null };
});
const tasks = [...freshTasks, ...[3, 7, 7, 18, 23].map((at) => freshTasks[at]!)];

/** Conversations of one to four turns; one begins as a task does. */
const chats = Array.from({ length: 14 }, (_, row) =>
  Array.from({ length: 1 + (row % 4) }, (_turn, turn) => `Chat ${row}, turn ${turn} ${filler(2 * row)}`),
);
chats.push([freshTasks[7]!.text, 'And now shorter']);

interface Query {
  /** Of its row among all rows. */
  readonly row: number;
  readonly text: string;
  readonly turns: number;
  readonly status: string;
  readonly tags: readonly string[];
  readonly engine: 'WebLLM' | 'Instant' | null;
}

/** The newer layer, of the conversations, lies over the file's word on the text that both have. */
const chatTexts = new Set(chats.flat());

function taskQuery({ text, result }: Task, row: number): Query {
  const byRun = chatTexts.has(text);
  const { status, tags } = byRun ? { status: 'tagged', tags: [] } : (result ?? { status: 'untagged', tags: [] });
  return { row, text, turns: 1, status, tags, engine: byRun ? 'Instant' : result && 'WebLLM' };
}

const queries: readonly Query[] = [
  ...tasks.map(taskQuery),
  ...chats.flatMap((turns, at) =>
    turns.map((text): Query => {
      const row = tasks.length + at;
      return { row, text, turns: turns.length, status: 'tagged', tags: [], engine: 'Instant' };
    }),
  ),
];

function count(found: readonly Query[]): Matches {
  return { queries: found.length, rows: new Set(found.map(({ row }) => row)).size };
}

function firstOfTexts(found: readonly Query[]): readonly Query[] {
  return found.filter(({ text }, at) => found.findIndex((query) => query.text === text) === at);
}

function bytes({ text }: Query): number {
  return Buffer.byteLength(text);
}

type Act = (conditions: Locator) => Promise<void>;

function ticking(group: string, ...names: readonly string[]): Act {
  return async (conditions) => {
    for (const name of names) {
      await conditions.getByRole('group', { name: group }).getByRole('checkbox', { name, exact: true }).check();
    }
  };
}

function bounding(name: string, least: number | null, most: number | null): Act {
  return async (conditions) => {
    await conditions.getByRole('textbox', { name: `${name}: at least` }).fill(least === null ? '' : String(least));
    const last = conditions.getByRole('textbox', { name: `${name}: at most` });
    await last.fill(most === null ? '' : String(most));
    await last.press('Enter');
  };
}

function anyOf(least: number, ...tags: readonly string[]): Act {
  return async (conditions) => {
    await conditions.getByRole('radiogroup', { name: 'Queries' }).getByText('with any of', { exact: true }).click();
    for (const tag of tags) {
      await conditions.getByRole('combobox', { name: 'Tag', exact: true }).fill(tag);
      // The list of all tags is there until the next drawing: a click would meet another tag at that place.
      const found = conditions.getByRole('listbox', { name: 'Tags' }).getByRole('option');
      await expect.poll(() => found.count()).toBe(1);
      await found.click();
    }
    await conditions.getByLabel('a query has').selectOption(`at least ${least} of ${tags.length}`);
  };
}

function both(...acts: readonly Act[]): Act {
  return async (conditions) => {
    for (const act of acts) await act(conditions);
  };
}

const some = tagNames.slice(0, 3);

function carried({ tags }: Query): number {
  return some.filter((tag) => tags.includes(tag)).length;
}

const uniqueOnly = ticking('Text', 'Unique texts only');

const cases: readonly (readonly [name: string, act: Act, expected: readonly Query[]])[] = [
  ...[1, 2, 3].map((least): (typeof cases)[number] => [
    `at least ${least} of three tags`,
    anyOf(least, ...some),
    queries.filter((query) => carried(query) >= least),
  ]),
  ...['tagged', 'untagged', 'failed'].map((status): (typeof cases)[number] => [
    `status ${status}`,
    ticking('Status', status),
    queries.filter((query) => query.status === status),
  ]),
  [
    'one of two statuses',
    ticking('Status', 'not readable', 'untagged'),
    queries.filter(({ status }) => status === 'unparsable' || status === 'untagged'),
  ],
  ...(['WebLLM', 'Instant'] as const).map((engine): (typeof cases)[number] => [
    `tags by ${engine}`,
    ticking('Tags by', engine),
    queries.filter((query) => query.engine === engine),
  ]),
  ['a least length', bounding('Length', 60, null), queries.filter((query) => bytes(query) >= 60)],
  ['a greatest length', bounding('Length', null, 30), queries.filter((query) => bytes(query) <= 30)],
  [
    'both bounds of the length, which belong to it',
    bounding('Length', bytes(queries[10]!), bytes(queries[14]!)),
    queries.filter((query) => bytes(query) >= bytes(queries[10]!) && bytes(query) <= bytes(queries[14]!)),
  ],
  ['a number of turns', bounding('Turns', 2, 3), queries.filter(({ turns }) => turns >= 2 && turns <= 3)],
  ['unique texts only', uniqueOnly, firstOfTexts(queries)],
  [
    'all of it together',
    both(ticking('Tags by', 'Instant'), bounding('Turns', 2, null), bounding('Length', null, 60), uniqueOnly),
    firstOfTexts(queries.filter((query) => query.engine === 'Instant' && query.turns >= 2 && bytes(query) <= 60)),
  ],
];

describe('a filter by', () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory();
    const { page } = story;
    const rows = tasks.map(({ text, result }) =>
      result === null ? { instruction: text, output: 'Yes.' } : taggedRow('Earlier', text, result),
    );
    const conversations = chats.map((turns) => ({
      conversations: turns.flatMap((value) => [
        { from: 'human', value },
        { from: 'gpt', value: 'Gladly.' },
      ]),
    }));
    await importFiles(page, [{ name: 'tasks.jsonl', content: toJsonl(rows) }]);
    await importFiles(page, [{ name: 'chats.jsonl', content: toJsonl(conversations) }]);
    await goTo(page, 'Data');
    await untilRows(page, count(queries).rows);
    await tagScope(page, 'chats');
    await untilTagged(page);
  });
  afterAll(() => story.end());

  it.each(cases)('%s', async (_name, act, expected) => {
    const { page } = story;
    // A condition that keeps everything or nothing would tell nothing.
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(queries.length);
    await withConditions(page, act);
    await expect.poll(() => shownMatches(page)).toEqual(count(expected));
    await untilRows(page, count(expected).rows);
    await clearFilter(page);
    await expect.poll(() => shownMatches(page)).toEqual(count(queries));
  });
});

import { describe, expect, it } from 'vitest';
import { joinColumns } from './columns.ts';
import { EntryLog } from './entry-log.ts';
import { smallIndex } from './small-index.ts';
import { suggestTags } from './suggest-tags.ts';
import { topTags } from './tag-counts.ts';
import { buildTagIndex, queriesWith, tagTotal } from './tag-index.ts';

describe('buildTagIndex', () => {
  it('knows an empty text without an engine, and shares one entry between queries of one text', () => {
    const log = new EntryLog();
    log.append(0, 1, [0]);
    const pieces = [
      {
        rows: Uint32Array.of(0, 1, 2),
        textIds: Uint32Array.of(1, 0, 1),
        turns: new Uint16Array(3),
        textBytes: Uint32Array.of(9, 0, 9),
      },
    ];
    const index = buildTagIndex({
      columns: joinColumns([{ info: { id: 1, epoch: '', name: '', colour: 0, seed: 1, rowCount: 3 }, pieces }]),
      entries: log.entries(),
      entryOfText: Int32Array.of(-1, 0),
      tagNames: ['a'],
      tagIds: new Map([['a', 0]]),
      layers: [{ label: 'Fake', engine: 'fake' }],
      entriesOfRun: () => null,
    });
    expect([...index.statusOf]).toEqual([1, 4, 1]);
    expect(queriesWith(index, 'a').map((queries) => [...queries])).toEqual([[0, 2]]);
    expect(tagTotal(index, 0)).toBe(2);
    expect(queriesWith(index, 'unknown')).toHaveLength(0);
  });

  it('does not yet know tags that came after it, though names are shared', () => {
    const index = smallIndex([[[['a']]]]);
    const later = { ...index, tagIds: new Map([...index.tagIds, ['b', 1]]) };
    expect(queriesWith(later, 'b')).toHaveLength(0);
  });
});

const index = smallIndex([[[['sql join', 'sql', 'SQL tuning']], [['sql', 'nosql']], [['math']]]]);

describe('topTags', () => {
  it('orders by count, then by code unit', () => {
    const counts = Uint32Array.from(index.tagNames, (_, id) => tagTotal(index, id));
    expect(topTags(index, counts, 3).map((id) => index.tagNames[id])).toEqual(['sql', 'SQL tuning', 'math']);
    expect(topTags(index, counts, 0)).toEqual([]);
    expect(topTags(index, counts, 50)).toHaveLength(5);
  });

  it('leaves out tags that do not occur', () => {
    expect(topTags(index, new Uint32Array(5), 3)).toEqual([]);
  });
});

describe('suggestTags', () => {
  it('puts tags that start with the text first, then the frequent ones', () => {
    expect(suggestTags(index, 'SQL', 9).map(({ tag }) => tag)).toEqual(['sql', 'SQL tuning', 'sql join', 'nosql']);
    expect(suggestTags(index, ' sql', 1)).toEqual([{ tag: 'sql', count: 2 }]);
  });

  it('ignores case beyond ASCII too', () => {
    const many = smallIndex([[[['École', 'перевод']], [['Перевод']]]]);
    expect(suggestTags(many, 'éc', 9)).toEqual([{ tag: 'École', count: 1 }]);
    expect(suggestTags(many, 'ПЕРЕ', 9).map(({ tag }) => tag)).toEqual(['Перевод', 'перевод']);
  });

  it('gives the most frequent tags while nothing is typed', () => {
    expect(suggestTags(index, '', 1)).toEqual([{ tag: 'sql', count: 2 }]);
  });
});

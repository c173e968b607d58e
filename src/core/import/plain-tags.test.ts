import { describe, expect, it } from 'vitest';
import { findTagFields, plainTags, readTags } from './plain-tags.ts';

const field = { path: 'tags', separator: null } as const;

function names(row: unknown, turns: number, separator: ',' | ';' | '|' | null = null) {
  return plainTags(row, { path: 'tags', separator }, turns).map((tags) => tags?.map(({ tag }) => tag));
}

describe('plainTags', () => {
  it('gives a plain list to the first query', () => {
    expect(names({ tags: ['a', 'b', 'a'] }, 3)).toEqual([['a', 'b']]);
  });

  it('gives a list of lists to the turns, as many as there are', () => {
    expect(names({ tags: [['a'], [], ['c']] }, 2)).toEqual([['a'], []]);
  });

  it('splits a text only where a separator was confirmed', () => {
    expect(names({ tags: ' a | b,c ||' }, 1, '|')).toEqual([['a', 'b,c']]);
    expect(names({ tags: 'a, b' }, 1)).toEqual([['a, b']]);
    expect(names({ tags: '["a", "b, c"]' }, 1, ',')).toEqual([['a', 'b, c']]);
  });

  it('says nothing where the field is missing, holds no tags, or the row has no query', () => {
    expect(plainTags({}, field, 1)).toEqual([]);
    expect(plainTags({ tags: 5 }, field, 1)).toEqual([]);
    expect(plainTags({ tags: [1, 2] }, field, 1)).toEqual([]);
    expect(plainTags({ tags: ['a'] }, field, 0)).toEqual([]);
  });

  it('reads explanations and confidences, rounded to 2 decimals', () => {
    expect(readTags([{ tag: 'a', explanation: 'why', confidence: 0.126 }, { tag: 'b', confidence: 7 }, {}])).toEqual([
      { tag: 'a', explanation: 'why', confidence: 0.13 },
      { tag: 'b' },
    ]);
  });
});

describe('findTagFields', () => {
  it('finds fields by name and content, with the separator most texts use', () => {
    const rows = [{ tags: 'a;b', labels: [1] }, { tags: 'c', labels: [2] }, { annotation: { instag: ['x'] } }];
    expect(findTagFields(rows)).toEqual([
      { path: 'tags', separator: ';' },
      { path: 'annotation.instag', separator: null },
    ]);
  });

  it('passes over fields that hold something else in some row', () => {
    expect(findTagFields([{ tags: ['a'] }, { tags: { a: 1 } }])).toEqual([]);
    expect(findTagFields([{ tags: [] }, { tags: '' }])).toEqual([]);
  });
});

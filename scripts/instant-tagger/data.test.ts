/** The labelled queries hold to what docs/tagging-guideline.md and the model card say of them. */
import { describe, expect, it } from 'vitest';
import { stemOfTag } from '../../src/core/metrics/tag-stems.ts';
import {
  languages,
  readGroups,
  readRareGroups,
  readSecondPass,
  readSplit,
  readTunedGroups,
  readVocabulary,
  splits,
} from './labelled-data.ts';
import { planSplit } from './plan-split.ts';

const groups = readGroups();
const queries = groups.flatMap(({ name, domain, queries: own }) => own.map((query) => ({ ...query, name, domain })));
const split = readSplit();
const splitOf = new Map(splits.flatMap((part) => split[part].map((name) => [name, part] as const)));

/** Letters and digits alone, in lower case: what is left of two texts that differ in punctuation only is equal. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

describe('the labelled queries', () => {
  it('are at least 1,500, of these at least 300 in Chinese and some in each other language', () => {
    expect(queries.length).toBeGreaterThanOrEqual(1500);
    const counts = new Map(languages.map((code) => [code, queries.filter(({ language }) => language === code).length]));
    expect(counts.get('zh')).toBeGreaterThanOrEqual(300);
    for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(30);
  });

  it('have two to eight tags each (one for a greeting or nonsense), no two with the same stems', () => {
    const wrong = queries.filter(({ tags }) => {
      const least = tags.includes('greeting') || tags.includes('nonsense input') ? 1 : 2;
      return tags.length < least || tags.length > 8 || new Set(tags.map(stemOfTag)).size !== tags.length;
    });
    expect(wrong.map(({ query }) => query)).toEqual([]);
  });

  it('are at most a third in the short general style', () => {
    expect(queries.filter(({ domain }) => domain === 'general').length).toBeLessThan(queries.length / 3);
  });

  it('are of at most 2,000 characters', () => {
    expect(queries.filter(({ query }) => query.length > 2000).map(({ name }) => name)).toEqual([]);
  });
});

describe('the second labelling', () => {
  it('has every test query once, and 150 or more of all parts', () => {
    const tested = queries.filter(({ name }) => splitOf.get(name) === 'test').map(({ query }) => query);
    expect(
      readSecondPass('test')
        .map(({ query }) => query)
        .sort(),
    ).toEqual(tested.sort());
    expect(readSecondPass('all parts').length).toBeGreaterThanOrEqual(150);
  });
});

describe('the split', () => {
  it('holds every group once', () => {
    expect([...splitOf.keys()].sort()).toEqual(groups.map(({ name }) => name));
    expect(splits.reduce((sum, part) => sum + split[part].length, 0)).toBe(groups.length);
  });

  it('trains on every group of rare tags, and on every group that the vectors are tuned on', () => {
    const named = [...readRareGroups(), ...readTunedGroups()];
    expect(named.filter((name) => splitOf.get(name) !== 'train')).toEqual([]);
  });

  it('tests on at least 250 queries and tunes on about 200', () => {
    const sizes = new Map(
      splits.map((part) => [part, queries.filter(({ name }) => splitOf.get(name) === part).length]),
    );
    expect(sizes.get('test')).toBeGreaterThanOrEqual(250);
    expect(sizes.get('development')).toBeGreaterThanOrEqual(180);
  });

  it('has no text in two parts', () => {
    const parts = new Map<string, Set<string>>();
    for (const { query, name } of queries) {
      const key = bare(query);
      parts.set(key, (parts.get(key) ?? new Set()).add(splitOf.get(name) ?? ''));
    }
    expect([...parts].filter(([, found]) => found.size > 1).map(([text]) => text)).toEqual([]);
  });

  it('is the same for the same seed, and takes at most one group of a domain for each part', () => {
    const planned = planSplit(groups, 5);
    expect(planSplit(groups, 5)).toEqual(planned);
    for (const part of ['development', 'test'] as const) {
      const domains = planned[part].map((name) => name.split('/')[0]);
      expect(new Set(domains).size).toBe(domains.length);
    }
  });
});

describe('the vocabulary', () => {
  it('has 2,500 to 4,000 tags with those of the training queries, no two with the same stems', () => {
    const vocabulary = readVocabulary();
    expect(new Set(vocabulary.map(stemOfTag)).size).toBe(vocabulary.length);
    const training = queries.filter(({ name }) => splitOf.get(name) === 'train').flatMap(({ tags }) => tags);
    const all = new Set([...vocabulary, ...training].map(stemOfTag)).size;
    expect(all).toBeGreaterThanOrEqual(2500);
    expect(all).toBeLessThanOrEqual(4000);
  });
});

/**
 * How well the tags fit requests of the project's own writing (fixtures/labelled-queries.jsonl). The `tune` half was
 * looked at while the vocabulary was written; the `held-out` half was labelled before any tagger ran and never
 * looked at, so only it says something about new requests. Labels and vocabulary come from one hand: an upper bound.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createTagger } from './tagger.ts';

interface Labelled {
  readonly split: 'tune' | 'held-out';
  readonly text: string;
  readonly tags: readonly string[];
}

const tagger = createTagger();
const queries = readFileSync(new URL('fixtures/labelled-queries.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);

/** Micro-averaged exact F1. */
function exactF1(part: readonly Labelled[]): number {
  let hits = 0;
  let sizes = 0;
  for (const { text, tags } of part) {
    const given = tagger.tag(text).tags;
    hits += given.filter(({ tag }) => tags.includes(tag)).length;
    sizes += given.length + tags.length;
  }
  return (2 * hits) / sizes;
}

it('knows every tag that the labels use', () => {
  const known = new Set(tagger.tags);
  expect(queries.flatMap(({ tags }) => tags).filter((tag) => !known.has(tag))).toEqual([]);
});

it('has an exact F1 of at least 0.75 where it was tuned', () => {
  expect(exactF1(queries.filter(({ split }) => split === 'tune'))).toBeGreaterThanOrEqual(0.75);
});

it('has an exact F1 of at least 0.6 on held-out requests', () => {
  expect(exactF1(queries.filter(({ split }) => split === 'held-out'))).toBeGreaterThanOrEqual(0.6);
});

it('gives two to four tags on average', () => {
  const mean = queries.reduce((sum, { text }) => sum + tagger.tag(text).tags.length, 0) / queries.length;
  expect(mean).toBeGreaterThan(2);
  expect(mean).toBeLessThan(4);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAsset } from '../../cli/assets.ts';
import { loadShipped } from './engine.ts';
import { mostTags } from './model.ts';
import { createTagger } from './tagger.ts';
import { vocabularySources } from './vocabulary/sources.ts';

const { shipped } = await loadShipped(readAsset);
const tagger = createTagger(shipped.model, shipped);
const again = createTagger(shipped.model, shipped);
const vocabulary = new Set(tagger.tags);

/** Any string: noise in every script, and sentences made of the vocabulary's own cues, which match a lot. */
const cues = vocabularySources.join('\n').split(/[,\n:]/);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.nat(cues.length - 1), { maxLength: 40 }).map((parts) => parts.map((part) => cues[part]).join(' ')),
);

it('never throws, and gives one to eight distinct tags of its vocabulary, by falling confidence', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { status, tags } = tagger.tag(text);
      expect(status).toBe(text.trim() === '' ? 'empty-text' : 'tagged');
      if (status === 'empty-text') return;
      expect(tags.length).toBeGreaterThanOrEqual(1);
      expect(tags.length).toBeLessThanOrEqual(mostTags);
      expect(new Set(tags.map(({ tag }) => tag)).size).toBe(tags.length);
      for (const [i, { tag, confidence = -1 }] of tags.entries()) {
        expect(vocabulary.has(tag)).toBe(true);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(Math.round(confidence * 100) / 100).toBe(confidence);
        expect(tags[i - 1]?.confidence ?? 1).toBeGreaterThanOrEqual(confidence);
      }
    }),
  );
});

it('gives the same answer every time, whatever was tagged before', () => {
  fc.assert(
    fc.property(texts, texts, (text, other) => {
      const first = tagger.tag(text);
      again.tag(other);
      expect(again.tag(text)).toEqual(first);
    }),
  );
});

it('has one sentence for every tag it gives', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { tags } = tagger.tag(text);
      const sentences = tagger.explain(text, tags);
      expect(sentences).toHaveLength(tags.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^(?:Words that|A labelled query|No single word)/);
    }),
    { numRuns: 30 },
  );
});

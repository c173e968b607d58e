import { describe, expect, it } from 'vitest';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { readVocabulary } from './vocabulary.ts';

function lexiconOf(...lines: string[]): Lexicon {
  return buildLexicon(readVocabulary([lines.join('\n')]));
}

/** Weights of all cues of a tag, heaviest first. */
function weights(lexicon: Lexicon, tag: string): number[] {
  const id = lexicon.tagIds.get(tag);
  const { tags, weights: all } = lexicon.cues;
  return [...all.filter((_, cue) => tags[cue] === id)].sort((a, b) => b - a);
}

describe('buildLexicon', () => {
  it('weighs strong over normal over weak, and long cues over short ones, up to a bound', () => {
    const lexicon = lexiconOf('a:: one*, two, three?, four five, six seven eight nine ten');
    expect(weights(lexicon, 'a')).toEqual([0.65 + 0.4, 1, 0.65 + 0.2, 0.65, 0.3]);
  });

  it('counts two Chinese characters as one word', () => {
    expect(weights(lexiconOf('a:: 数据, 数据分析'), 'a')).toEqual([0.65 + 0.2, 0.65]);
  });

  it('halves a cue that four tags share', () => {
    const lexicon = lexiconOf('a:: cue*', 'b:: cue*', 'c:: cue*', 'd:: cue*');
    expect(weights(lexicon, 'a')).toEqual([0.5]);
  });

  it('takes spellings with one stem as one cue, the strongest', () => {
    expect(weights(lexiconOf('a:: beginner, beginners*, Beginner?'), 'a')).toEqual([1]);
  });

  it('adds up lines of one tag, keeping the first field', () => {
    const lexicon = lexiconOf('# science', 'physics: force', '# school', 'physics:: wave, motion?');
    expect(lexicon.tags).toEqual(['physics', 'science']);
    expect(lexicon.fields).toEqual([1, -1]);
    expect(weights(lexicon, 'physics')).toEqual([1, 0.65, 0.65, 0.3]);
  });

  it('ties each tag to its wider field, which is a tag as well', () => {
    const lexicon = lexiconOf('# science', 'physics: force', '#', 'sorting: sort');
    expect(lexicon.tags).toEqual(['physics', 'science', 'sorting']);
    expect(lexicon.fields).toEqual([1, -1, -1]);
  });

  it('refuses cues without a word and unknown shapes', () => {
    expect(() => lexiconOf('a:: +')).toThrow('the cue “+” holds no word');
    expect(() => lexiconOf('a:: #blob')).toThrow('there is no shape “#blob”');
  });
});

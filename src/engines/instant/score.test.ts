import { expect, it } from 'vitest';
import type { Tag } from '../../core/types.ts';
import { buildLexicon } from './lexicon.ts';
import { matchCues } from './match.ts';
import { scoreTags } from './score.ts';
import { readVocabulary } from './vocabulary.ts';

function score(text: string, ...lines: string[]): readonly Tag[] {
  const lexicon = buildLexicon(readVocabulary([lines.join('\n')]));
  return scoreTags(text, matchCues(text, lexicon), lexicon);
}

it('is surer of a tag with every further cue, but never certain', () => {
  const line = 'a:: one*, two*, three*, four*, five*';
  const sure = ['one', 'one two', 'one two three four five'].map((text) => score(text, line)[0]?.confidence);
  expect(sure).toEqual([0.63, 0.73, 0.79]);
});

it('orders by confidence, ties by code units', () => {
  expect(score('x y z', 'b:: x*', 'a:: y*', 'c:: z*, x y').map(({ tag }) => tag)).toEqual(['c', 'a', 'b']);
});

it('drops what is much weaker than the best', () => {
  expect(score('one two three', 'a:: one*, two*', 'b:: three').map(({ tag }) => tag)).toEqual(['a']);
  expect(score('three', 'a:: one*, two*', 'b:: three').map(({ tag }) => tag)).toEqual(['b']);
});

it('falls back on at most two hints', () => {
  expect(score('x y z', 'a:: x?', 'b:: y?', 'c:: z?')).toEqual([
    { tag: 'a', confidence: 0.33 },
    { tag: 'b', confidence: 0.33 },
  ]);
});

it('gives at most eight tags', () => {
  const letters = 'a b c d e f g h i j'.split(' ');
  expect(score(letters.join(' '), ...letters.map((letter) => `${letter}:: ${letter}*`))).toHaveLength(8);
});

it('adds a wider field only to fewer than three tags', () => {
  const lines = ['# wide', 'a:: one*', 'b:: two*', 'c:: three*'];
  expect(score('one', ...lines).map(({ tag }) => tag)).toEqual(['a', 'wide']);
  expect(score('one two three', ...lines).map(({ tag }) => tag)).toEqual(['a', 'b', 'c']);
});

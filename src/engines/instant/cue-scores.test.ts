import { expect, it } from 'vitest';
import { scoreCues } from './cue-scores.ts';
import { buildLexicon } from './lexicon.ts';
import { matchCues } from './match.ts';
import { readVocabulary } from './vocabulary.ts';

/** Scores of the tags a, b and field in a text. */
function score(text: string, ...lines: string[]): number[] {
  const lexicon = buildLexicon(readVocabulary([lines.join('\n')]));
  const names = ['a', 'b', 'field'];
  const ofCue = Int32Array.from(lexicon.tags, (tag) => names.indexOf(tag));
  return [...scoreCues(matchCues(text, lexicon), lexicon, { names, ofCue }, () => 0.5).sums];
}

it('adds less for every further cue', () => {
  const line = 'a:: one*, two*, three*';
  const [one, two, three] = ['one', 'one two', 'one two three'].map((text) => score(text, line)[0]!);
  expect(one).toBe(1);
  expect(two).toBeCloseTo(1.6);
  expect(three).toBeCloseTo(1.96);
});

it('passes a part on to the wider tag, of the strongest narrower one', () => {
  const [a, b, field] = score('one two', '# field', 'a:: one*', 'b:: two?');
  expect([a, b]).toEqual([1, Math.fround(0.3)]);
  expect(field).toBeCloseTo(0.55);
});

it('leaves out what the model does not know', () => {
  expect(score('one', 'other:: one*')).toEqual([0, 0, 0]);
});

it('tells a tag’s own cues from those of narrower tags', () => {
  const lexicon = buildLexicon(readVocabulary(['# field\na:: one*, two three']));
  const names = ['a', 'field'];
  const ofCue = Int32Array.from(lexicon.tags, (tag) => names.indexOf(tag));
  const text = 'Here we have, as everybody knows by now, number one and two three.';
  const { own, sums } = scoreCues(matchCues(text, lexicon), lexicon, { names, ofCue }, (cue) => [0.2, 0.5][cue]!);
  expect(own.get(0)).toEqual({ count: 2, most: 1, best: 0.5, surety: 0.6, units: 1, early: 0 });
  expect(own.has(1)).toBe(false);
  expect(sums[1]).toBeGreaterThan(0);
});

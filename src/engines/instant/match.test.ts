import { describe, expect, it } from 'vitest';
import { buildLexicon } from './lexicon.ts';
import { matchCues } from './match.ts';
import { readVocabulary } from './vocabulary.ts';

/** What the text says for each tag, by a vocabulary of these lines. */
function evidence(text: string, ...lines: string[]): Record<string, number> {
  const lexicon = buildLexicon(readVocabulary([lines.join('\n')]));
  const found = matchCues(text, lexicon).evidence;
  return Object.fromEntries(found.map(({ tag, weight }) => [lexicon.tags[tag] ?? '', weight]));
}

describe('matchCues', () => {
  it('finds words by their stem and characters by their sequence', () => {
    expect(evidence('Two queries', 'a:: query*')).toEqual({ a: 1 });
    expect(evidence('做数据分析吧', 'a:: 数据分析*')).toEqual({ a: 1.2 });
  });

  it('lets a longer phrase explain the words in it', () => {
    expect(evidence('machine learning', 'ml:: machine learning', 'school:: learning')).toEqual({ ml: 0.65 + 0.2 });
  });

  it('but not those that stand for themselves', () => {
    expect(evidence('a python script', 'script:: python script', 'python:: python*')).toEqual({
      script: 0.65 + 0.2,
      python: 1,
    });
  });

  it('does not reach across punctuation', () => {
    expect(evidence('machine, learning', 'ml:: machine learning')).toEqual({});
  });

  it('needs all parts of a cue', () => {
    expect(evidence('read it', 'crud:: read & write')).toEqual({});
    expect(evidence('read it, then write it', 'crud:: read & write')).toEqual({ crud: 0.65 + 0.2 });
  });

  it('takes a request verb for one only early in a sentence', () => {
    expect(evidence('Please list them', 'list:: ^list*')).toEqual({ list: 1.25 });
    expect(evidence('It is in the very long list', 'list:: ^list*')).toEqual({ list: 0.35 });
    expect(evidence('Here is the text. List its words', 'list:: ^list*')).toEqual({ list: 1.25 });
  });

  it('trusts the middle of a long text less than its beginning and its end', () => {
    const filler = 'filler '.repeat(200);
    const line = 'dragon:: dragon*';
    const middle = evidence(`${filler}dragon ${filler}`, line).dragon ?? 0;
    expect(evidence(`dragon ${filler}${filler}`, line)).toEqual({ dragon: 1 });
    expect(evidence(`${filler}${filler}dragon`, line)).toEqual({ dragon: 1 });
    expect(middle).toBeGreaterThan(0);
    expect(middle).toBeLessThan(0.5);
  });

  it('sees what the text looks like', () => {
    expect(evidence('{"a": 1}', 'json data:: #json*')).toEqual({ 'json data': 1 });
  });
});

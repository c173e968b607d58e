import { describe, expect, it } from 'vitest';
import { readVocabulary } from './vocabulary.ts';
import { vocabularySources } from './vocabulary/sources.ts';

describe('readVocabulary', () => {
  it('reads strength, request verbs, pairs and shapes', () => {
    const [entry] = readVocabulary(['json data: json*, object?, ^parse, read & json, #json']);
    expect(entry).toEqual({
      tag: 'json data',
      field: null,
      cues: [
        { parts: ['json data'], strength: 'strong', request: false },
        { parts: ['json'], strength: 'strong', request: false },
        { parts: ['object'], strength: 'weak', request: false },
        { parts: ['parse'], strength: 'normal', request: true },
        { parts: ['read', 'json'], strength: 'normal', request: false },
        { parts: ['#json'], strength: 'normal', request: false },
      ],
    });
  });

  it('leaves the tag itself out of its cues after two colons', () => {
    const [entry] = readVocabulary(['java:: jvm']);
    expect(entry?.cues.map(({ parts }) => parts)).toEqual([['jvm']]);
  });

  it('gives lines a wider field until it ends, but never the field itself', () => {
    const entries = [...readVocabulary(['# science\nscience: lab\nphysics: force\n#\nsorting: sort'])];
    expect(entries.map(({ tag, field }) => [tag, field])).toEqual([
      ['science', null],
      ['physics', 'science'],
      ['sorting', null],
    ]);
  });

  it('refuses a line that is none', () => {
    expect(() => [...readVocabulary(['Not a line'])]).toThrow('expected “tag: cue, cue”, found “Not a line”');
  });
});

describe('the shipped vocabulary', () => {
  /** All cues of each tag, as written. */
  const cuesOf = new Map<string, string[]>();
  for (const { tag, cues } of readVocabulary(vocabularySources)) {
    cuesOf.set(tag, [...(cuesOf.get(tag) ?? []), ...cues.map(({ parts }) => parts.join(' & '))]);
  }

  it('has at least 700 tags, in lower case', () => {
    expect(cuesOf.size).toBeGreaterThanOrEqual(700);
    for (const tag of cuesOf.keys()) expect(tag).toBe(tag.toLowerCase().trim());
  });

  it('gives each tag a cue', () => {
    expect([...cuesOf].filter(([, cues]) => cues.length === 0).map(([tag]) => tag)).toEqual([]);
  });

  it('knows most tags in Chinese too', () => {
    const chinese = [...cuesOf.values()].filter((cues) => cues.some((cue) => /[\u4e00-\u9fff]/.test(cue)));
    expect(chinese.length / cuesOf.size).toBeGreaterThan(0.85);
  });
});

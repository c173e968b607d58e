import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from '../metrics/agreement.ts';
import { arbitraryTag } from '../metrics/arbitrary-project.ts';
import { EntryLog } from '../metrics/entry-log.ts';
import { idsIn } from '../metrics/mask.ts';
import { smallIndex } from '../metrics/small-index.ts';
import { statusCodes, type TagIndex } from '../metrics/tag-index.ts';
import { evaluateFilter, everythingOf } from './evaluate.ts';
import { emptyFilter } from './filter.ts';
import { withoutRunTag, withTagOfOne } from './run-tags.ts';

/** What a run says of one text: its tags, that it failed, or nothing. */
type Said = readonly string[] | 'failed' | null;

const tags = ['sql', 'poem', '__proto__', 'constructor', '数学', 'b', 'c'];
const said: fc.Arbitrary<Said> = fc.oneof(
  { weight: 4, arbitrary: fc.uniqueArray(arbitraryTag, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom<Said>('failed', null) },
);
const pairs = fc.array(fc.tuple(said, said), { maxLength: 12 });

/** Queries of a text each that nothing in effect is known of, and two runs that have their say on them. */
function indexOf(texts: readonly (readonly [Said, Said])[]): TagIndex {
  const log = new EntryLog();
  function entriesOf(side: 0 | 1): Int32Array {
    return Int32Array.from(texts, (pair) => {
      const word = pair[side];
      if (word === null) return -1;
      const ids = word === 'failed' ? [] : word.map((tag) => tags.indexOf(tag));
      return log.append(side, statusCodes.indexOf(word === 'failed' ? 'failed' : 'tagged'), ids);
    });
  }
  const runs = new Map([
    [3, entriesOf(0)],
    [5, entriesOf(1)],
  ]);
  return {
    ...smallIndex([texts.map(() => ['untagged'])]),
    entries: log.entries(),
    tagNames: tags,
    tagIds: new Map(tags.map((tag, id) => [tag, id])),
    entriesOfRun: (run) => runs.get(run) ?? null,
  };
}

function has(word: Said, tag: string): boolean {
  return Array.isArray(word) && word.includes(tag);
}

describe('a filter by what one run says of a tag', () => {
  it('matches the texts that the run has tagged with it, or tagged without it', () => {
    fc.assert(
      fc.property(pairs, fc.oneof(arbitraryTag, fc.constant('never given')), fc.boolean(), (texts, tag, given) => {
        const filter = { ...emptyFilter, runTags: [{ run: 5, tag, given }] };
        const expected = texts.flatMap(([, word], at) => (Array.isArray(word) && has(word, tag) === given ? [at] : []));
        expect([...idsIn(evaluateFilter(indexOf(texts), filter, null))]).toEqual(expected);
      }),
    );
  });

  it('finds as many texts as the agreement of two runs counts as gained and as lost', () => {
    fc.assert(
      fc.property(pairs, (texts) => {
        const index = indexOf(texts);
        const [a, b] = [index.entriesOfRun(3)!, index.entriesOfRun(5)!];
        const all = Uint32Array.from(texts.keys());
        const { gained, lost } = agreement({ entries: index.entries, a, b, texts: all, tagCount: tags.length });
        function found(tag: string, giving: number, other: number): number {
          return idsIn(evaluateFilter(index, withTagOfOne(emptyFilter, tag, giving, other), null)).length;
        }
        expect(tags.map((tag) => found(tag, 5, 3))).toEqual([...gained]);
        expect(tags.map((tag) => found(tag, 3, 5))).toEqual([...lost]);
      }),
    );
  });

  it('matches nothing of a run that is gone, and nothing that came after the index', () => {
    const index = indexOf([[['sql'], ['poem']]]);
    for (const given of [true, false]) {
      const gone = { ...emptyFilter, runTags: [{ run: 4, tag: 'sql', given }] };
      expect(idsIn(evaluateFilter(index, gone, null))).toHaveLength(0);
      const later = { ...index, entriesOfRun: () => Int32Array.of(2) };
      expect(idsIn(evaluateFilter(later, gone, null))).toHaveLength(0);
    }
  });

  it('is not part of everything: the full scale is drawn without it', () => {
    const lost = withTagOfOne(emptyFilter, 'sql', 3, 5);
    expect(everythingOf(lost)).toEqual(emptyFilter);
  });
});

describe('the filter for the tag of one of two runs', () => {
  it('is the same when asked for twice, and turns round with the runs', () => {
    const lost = withTagOfOne(emptyFilter, 'sql', 3, 5);
    expect(withTagOfOne(lost, 'sql', 3, 5)).toEqual(lost);
    expect(withTagOfOne(lost, 'sql', 5, 3)).toEqual(withTagOfOne(emptyFilter, 'sql', 5, 3));
    expect(withTagOfOne(lost, 'poem', 3, 5).runTags).toHaveLength(4);
  });

  it('is empty again when both conditions are taken out', () => {
    const lost = withTagOfOne(emptyFilter, 'sql', 3, 5);
    expect(lost.runTags!.reduce(withoutRunTag, lost)).toEqual(emptyFilter);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listEnd } from './list-end.ts';

describe('listEnd', () => {
  it.each([
    ['', -1],
    ['no list', -1],
    ['[', -1],
    ['[]', 2],
    [' [{"tag": "a"}] and more', 15],
    ['[{"tag": "a]"', -1],
    ['[{"tag": "a]"}]', 15],
    ['[["a"], "\\"]"]!', 14],
    ['Here are the tags [as asked]: [{"tag": "a"}].', 44],
    ['Two tags [1]: [ \n{"tag": "a"}] [2]', 30],
    ['"quoted [1]', -1],
    ['[[1]]]', 5],
    ['[{"tag": "c", "explanation": "About the "] operator in C.', -1],
    ['[{"tag": "c", "explanation": "About "]" in C."}, {"tag": "loop"}] and', 65],
    ['[{"tag": "c", "explanation": "About "}" in C."}, {"tag": "loop"}] and', 65],
    ['[{"tag": "a"}}, {"tag": "b"}]', 29],
  ])('of %j', (text, end) => {
    expect(listEnd(text)).toBe(end);
  });

  it('is the end of any written list, whatever follows, and not found before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.dictionary(fc.string(), fc.jsonValue()))),
        fc.string(),
        fc.nat(),
        (list, rest, cut) => {
          const written = JSON.stringify(list);
          expect(listEnd(written + rest)).toBe(written.length);
          expect(listEnd(written.slice(0, cut % written.length))).toBe(-1);
        },
      ),
    );
  });
});

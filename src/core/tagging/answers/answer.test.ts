import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer.ts';
import { cutAnswers, talk, wholeAnswers, type AnswerCase } from './broken-answers.ts';
import { bracketFaults, quoteFaults } from './broken-marks.ts';

function expected({ tags, flagged, output }: AnswerCase): object {
  const flags = flagged === undefined ? [] : ['output-cut'];
  if (tags === null) return { status: 'unparsable', flags, tags: [], raw: output };
  const pairs = tags.map((tag) => (typeof tag === 'string' ? { tag } : { tag: tag[0], explanation: tag[1] }));
  return { status: 'tagged', flags, tags: pairs };
}

describe.each([
  ['whole answers', wholeAnswers],
  ['answers that were cut off', cutAnswers],
  ['answers with faulty quotes', quoteFaults],
  ['answers with faulty brackets', bracketFaults],
  ['answers with talk', talk],
])('readAnswer on %s', (_, cases) => {
  it.each(cases)('$name', (answer) => {
    expect(readAnswer(answer.output, answer.cut ?? false)).toEqual(expected(answer));
  });
});

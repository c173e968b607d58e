/** One text from query to result: made to fit, asked, read. */
import { readAnswer } from '../../core/tagging/answers/answer.ts';
import type { Result } from '../../core/types.ts';
import type { TagOutcome } from '../engine.ts';
import { fitQuery, type Limits } from './budget.ts';
import type { Desk } from './gpu-seat.ts';
import type { Question } from './question.ts';
import { neutralise } from './special-tokens.ts';

export async function tagText(
  text: string,
  question: Question,
  { desk, limits }: { readonly desk: Desk; readonly limits: Limits },
): Promise<Pick<TagOutcome, 'result' | 'usage'>> {
  const { outputTokens } = limits;
  const room = limits.promptTokens - question.extraTokens;
  const { query, truncated, promptTokens } = await fitQuery(neutralise(text), question.parts, room, desk);
  const size = { promptTokens: promptTokens + question.extraTokens, outputTokens };
  const generation = await desk.generate(size, (port) => question.ask(port, query, outputTokens));
  return {
    result: flagged(readAnswer(generation.text, generation.finish === 'length'), truncated),
    usage: { promptTokens: generation.promptTokens, outputTokens: generation.outputTokens },
  };
}

function flagged(result: Result, truncated: boolean): Result {
  return truncated ? { ...result, flags: ['input-truncated', ...result.flags] } : result;
}

/** One text from query to result: made to fit, asked, read. */
import { readAnswer } from '../../core/tagging/answers/answer.ts';
import type { Result } from '../../core/types.ts';
import type { TagOutcome, Trial } from '../engine.ts';
import { fitQuery, type Limits } from './budget.ts';
import type { Desk } from './gpu-seat.ts';
import type { Question } from './question.ts';
import { breakWords } from './special-tokens.ts';

interface Place {
  readonly desk: Desk;
  readonly limits: Limits;
}

export async function tagText(
  text: string,
  question: Question,
  place: Place,
): Promise<Pick<TagOutcome, 'result' | 'usage'>> {
  const { result, promptTokens, outputTokens, forcedTokens } = await tryText(text, question, place);
  return { result, usage: { promptTokens, outputTokens, forcedTokens } };
}

/** The same with all that went in and came out. */
export async function tryText(text: string, question: Question, { desk, limits }: Place): Promise<Trial> {
  const { outputTokens } = limits;
  const room = limits.promptTokens - question.extraTokens;
  // Those that every model is spared are seen to where the query is put in; the rest is known to the tokenizer alone.
  const plain = breakWords(text, await desk.specialTexts());
  const { query, truncated, promptTokens } = await fitQuery(plain, question.parts, room, desk);
  const size = { promptTokens: promptTokens + question.extraTokens, outputTokens };
  const generation = await desk.generate(size, (port) => question.ask(port, query, outputTokens));
  return {
    result: flagged(readAnswer(generation.text, generation.finish === 'length'), truncated),
    prompt: question.parts(query).join('\n\n'),
    raw: generation.text,
    promptTokens: generation.promptTokens,
    outputTokens: generation.outputTokens,
    forcedTokens: generation.forcedTokens,
    prefillSeconds: generation.prefillSeconds,
    decodeSeconds: generation.decodeSeconds,
  };
}

function flagged(result: Result, truncated: boolean): Result {
  return truncated ? { ...result, flags: ['input-truncated', ...result.flags] } : result;
}

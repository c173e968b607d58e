/**
 * Lets the model write tags alone: the structure around them is put into its mouth, several tokens at a step, and explanations
 * stay empty. After each tag it is asked only whether the list goes on.
 */
import type { Finish, Generation } from '../../engines/webllm/model-port.ts';
import { startMeter } from './meter.ts';
import { closedTag, continuationOf, opensCleanly, structureOf, type Structure } from './structure.ts';
import { promptTokens, type RunControl, type TokenStream } from './token-stream.ts';

interface Answer {
  /** Everything behind the prompt. */
  readonly tokens: readonly number[];
  readonly chosen: number;
  readonly forced: number;
  /** Tokens that the model has yet to read. */
  readonly unread: readonly number[];
  readonly finish: Finish | null;
}

/** How long an answer may get, and what may end it. */
interface Bounds {
  readonly room: number;
  readonly control: RunControl;
}

/** Throws an Error where the prompt is too long, or where the tokenizer does not allow for this mode. */
export async function tagsOnly(
  stream: TokenStream,
  prompt: string,
  maxTokens: number,
  control: RunControl,
): Promise<Generation> {
  const structure = structureOf(stream);
  if (structure === null || !opensCleanly(stream, prompt, structure)) throw new Error(unfit);
  const begin = promptTokens(stream, prompt);
  const bounds = { room: Math.min(maxTokens, stream.context - begin.length), control };
  const meter = startMeter(stream, control);
  stream.reset();
  let answer: Answer = {
    tokens: structure.opening,
    chosen: 0,
    forced: structure.opening.length,
    unread: [...begin, ...structure.opening],
    finish: structure.opening.length < bounds.room ? null : 'length',
  };
  while (answer.finish === null) {
    answer = await writeTag(stream, answer, bounds, () => meter.prefilled());
    if (answer.finish === null) answer = await goOnOrEnd(stream, structure, answer, bounds);
  }
  return {
    text: stream.decode(answer.tokens),
    finish: answer.finish,
    promptTokens: begin.length,
    outputTokens: answer.chosen,
    forcedTokens: answer.forced,
    ...meter.read(),
  };
}

const unfit =
  'This model cannot write tags alone: its tokenizer joins the signs around a tag with the tag. Choose tags with explanations.';

/** Ends with the token that closes the tag, unread. */
async function writeTag(
  stream: TokenStream,
  start: Answer,
  { room, control }: Bounds,
  onToken: () => void,
): Promise<Answer> {
  let { tokens, chosen, unread } = start;
  for (;;) {
    const token = await stream.next(unread);
    onToken();
    chosen += 1;
    if (stream.ends.has(token)) return { ...start, tokens, chosen, unread, finish: 'stop' };
    tokens = [...tokens, token];
    unread = [token];
    if (closedTag(stream.decode(tokens)) !== null) return { ...start, tokens, chosen, unread, finish: null };
    const finish = tokens.length >= room ? 'length' : control.interrupted() ? 'abort' : null;
    if (finish !== null) return { ...start, tokens, chosen, unread, finish };
  }
}

/** Puts in what follows the tag, and lets the model choose between the next one and the end. */
async function goOnOrEnd(
  stream: TokenStream,
  structure: Structure,
  { tokens, chosen, forced, unread }: Answer,
  { room, control }: Bounds,
): Promise<Answer> {
  const [last = 0] = unread;
  const before = tokens.slice(0, -1);
  const next = continuationOf(stream, structure, before, last);
  const put = next === null ? [] : [...(next.keepsLast ? [last] : []), ...next.forced];
  if (next === null || put.length === 0) throw new Error(unfit);
  const written = [...before, ...put];
  const counts = { chosen, forced: forced + next.forced.length };
  if (control.interrupted()) return { ...counts, tokens, unread: [], finish: 'abort' };
  if (written.length + 1 + next.rest.length >= room) return { ...counts, tokens, unread: [], finish: 'length' };
  const choice = await stream.next(put, [next.more, next.end]);
  if (choice === next.end) {
    return { tokens: [...written, choice], chosen: chosen + 1, forced: counts.forced, unread: [], finish: 'stop' };
  }
  return {
    tokens: [...written, choice, ...next.rest],
    chosen: chosen + 1,
    forced: counts.forced + next.rest.length,
    unread: [choice, ...next.rest],
    finish: null,
  };
}

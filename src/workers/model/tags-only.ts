/**
 * Lets the model write tags alone: the structure around them is put into its mouth, several tokens at a step, and explanations
 * stay empty. After each tag it is asked only whether the list goes on. A tag that is there already ends the list: greedy
 * decoding would go round from there.
 */
import { failure } from '../../engines/webllm/failures.ts';
import type { Finish, Generation } from '../../engines/webllm/model-port.ts';
import { startMeter } from './meter.ts';
import { closedTag, continuationOf, opensCleanly, structureOf, type Structure } from './structure.ts';
import { promptTokens, type RunControl, type TokenStream } from './token-stream.ts';

interface Answer {
  /** Everything behind the prompt. */
  readonly tokens: readonly number[];
  /** Tokens that the model has yet to read. */
  readonly unread: readonly number[];
  readonly tags: readonly string[];
  /** `tokens` as they would be if the list had ended with the last tag but one. */
  readonly ended: readonly number[];
  readonly chosen: number;
  readonly forced: number;
  readonly finish: Finish | null;
}

/** What an answer is written with. */
interface Writing {
  readonly stream: TokenStream;
  readonly structure: Structure;
  /** Tokens that the answer may have. */
  readonly room: number;
  readonly control: RunControl;
  readonly onToken: () => void;
}

const unfit =
  'This model cannot write tags alone: its tokenizer joins the signs around a tag with the tag. Choose tags with explanations.';
const unfitPrompt =
  'No tags alone can be written for this text: the tokenizer joins the end of the prompt with the beginning of an answer. ' +
  'End the prompt in a word and a colon, or choose tags with explanations.';

/** Tokens of the structure, found once for a model. */
export type StructureSource = () => Structure | null;

export function structureSource(stream: TokenStream): StructureSource {
  let found: { readonly structure: Structure | null } | null = null;
  return () => {
    found ??= { structure: structureOf(stream, stream.vocabulary) };
    return found.structure;
  };
}

/** Throws an Error where the prompt is too long, or where the tokenizer does not allow for this mode at all or with this prompt. */
export async function tagsOnly(
  stream: TokenStream,
  structure: Structure | null,
  { prompt, maxTokens }: { readonly prompt: string; readonly maxTokens: number },
  control: RunControl,
): Promise<Generation> {
  if (structure === null) throw failure('final', unfit);
  if (!opensCleanly(stream, prompt, structure)) throw failure('text', unfitPrompt);
  const begin = promptTokens(stream, prompt);
  const room = Math.min(maxTokens, stream.context - begin.length);
  const meter = startMeter(stream, control);
  const writing: Writing = { stream, structure, room, control, onToken: () => meter.prefilled() };
  stream.reset();
  const answer = await writeAnswer(writing, [...begin, ...structure.opening]);
  return {
    text: stream.decode(answer.tokens),
    finish: answer.finish ?? 'stop',
    promptTokens: begin.length,
    outputTokens: answer.chosen,
    forcedTokens: answer.forced,
    ...meter.read(),
  };
}

async function writeAnswer(writing: Writing, unread: readonly number[]): Promise<Answer> {
  const { opening } = writing.structure;
  const forced = opening.length;
  const finish = forced < writing.room ? null : 'length';
  let answer: Answer = { tokens: opening, unread, tags: [], ended: [], chosen: 0, forced, finish };
  while (answer.finish === null) {
    answer = await writeTag(writing, answer);
    if (answer.finish === null) answer = await goOnOrEnd(writing, answer);
  }
  return answer;
}

/** Ends with the token that closes the tag, unread. */
async function writeTag(writing: Writing, start: Answer): Promise<Answer> {
  const { stream, structure } = writing;
  let { tokens, chosen, unread } = start;
  let choices = structure.first;
  for (;;) {
    const token = await stream.next(unread, choices);
    writing.onToken();
    choices = undefined;
    chosen += 1;
    if (stream.ends.has(token)) return { ...start, tokens, chosen, unread, finish: 'stop' };
    tokens = [...tokens, token];
    unread = [token];
    const closed = closedTag(stream.decode(tokens));
    if (closed !== null && start.tags.includes(closed.tag))
      return { ...start, tokens: start.ended, chosen, unread: [], finish: 'stop' };
    if (closed !== null) return { ...start, tokens, chosen, unread, tags: [...start.tags, closed.tag] };
    const finish = cutOf(writing, tokens.length);
    if (finish !== null) return { ...start, tokens, chosen, unread, finish };
  }
}

/** What ends the answer before its end. */
function cutOf({ room, control }: Writing, tokens: number): Finish | null {
  if (tokens >= room) return 'length';
  return control.interrupted() ? 'abort' : null;
}

/** Puts in what follows the tag, and lets the model choose between the next one and the end. */
async function goOnOrEnd(writing: Writing, answer: Answer): Promise<Answer> {
  const { stream, structure } = writing;
  const [last = 0] = answer.unread;
  const before = answer.tokens.slice(0, -1);
  const next = continuationOf(stream, structure, before, last);
  const put = next === null ? [] : [...(next.keepsLast ? [last] : []), ...next.forced];
  // Closed in a way that no token goes on from: what is there so far is kept, as of an answer that was cut.
  if (next === null || put.length === 0) return { ...answer, finish: 'length' };
  const written = [...before, ...put];
  const cut = cutOf(writing, written.length + 1 + next.rest.length);
  const forced = answer.forced + next.forced.length;
  // With what closes the tag, which costs the model nothing: without it the tag would be lost.
  if (cut !== null) return { ...answer, tokens: written, forced, finish: cut };
  const choice = await stream.next(put, [next.more, next.end]);
  const chosen = answer.chosen + 1;
  const ended = [...written, next.end];
  if (choice === next.end) return { ...answer, tokens: ended, chosen, forced, finish: 'stop' };
  const rest = [choice, ...next.rest];
  return { ...answer, tokens: [...written, ...rest], unread: rest, ended, chosen, forced: forced + next.rest.length };
}

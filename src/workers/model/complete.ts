/** Lets the model answer a prompt as it was trained to, token by token, until its JSON list closes. */
import type { Finish, Generation } from '../../engines/webllm/model-port.ts';
import { listEnd } from './list-end.ts';
import { startMeter } from './meter.ts';
import { promptTokens, type RunControl, type TokenStream } from './token-stream.ts';

/** Throws an Error where the prompt is too long. */
export async function complete(
  stream: TokenStream,
  prompt: string,
  maxTokens: number,
  control: RunControl,
): Promise<Generation> {
  const begin = promptTokens(stream, prompt);
  const room = Math.min(maxTokens, stream.context - begin.length);
  const meter = startMeter(stream, control);
  stream.reset();
  const tokens: number[] = [];
  let outputTokens = 0;
  let text = '';
  let finish: Finish | null = null;
  for (let read = begin; finish === null;) {
    const token = await stream.next(read);
    meter.prefilled();
    outputTokens += 1;
    if (stream.ends.has(token)) finish = 'stop';
    else {
      tokens.push(token);
      text = stream.decode(tokens);
      finish = finishOf(text, tokens.length >= room, control);
      read = [token];
    }
  }
  const end = listEnd(text);
  return {
    text: end === -1 ? text : text.slice(0, end),
    finish,
    promptTokens: begin.length,
    outputTokens,
    forcedTokens: 0,
    ...meter.read(),
  };
}

function finishOf(text: string, full: boolean, control: RunControl): Finish | null {
  if (listEnd(text) !== -1) return 'stop';
  if (full) return 'length';
  return control.interrupted() ? 'abort' : null;
}

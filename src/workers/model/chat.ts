/** Asks a model in its own chat form for an answer under a JSON schema. */
import type { ChatCompletionMessageParam, MLCEngine } from '@mlc-ai/web-llm';
import type { ChatMessage, Finish, Generation } from '../../engines/webllm/model-port.ts';
import type { LivePipeline } from './live-pipeline.ts';
import { startMeter } from './meter.ts';
import { greedy } from './pipeline-stream.ts';
import type { RunControl, TokenStream } from './token-stream.ts';

type Templates = LivePipeline['conversation']['config']['role_templates'];

/** web-llm puts a message into its template with `String.replace`, for which `$&` and the like have a meaning. */
export function plainMessage({ role, content }: ChatMessage, templates: Templates): ChatMessage {
  const isReplaced = role === 'system' || templates?.[role] !== undefined;
  return { role, content: isReplaced ? content.replaceAll('$', '$$$$') : content };
}

function asParam({ role, content }: ChatMessage): ChatCompletionMessageParam {
  return { role, content };
}

function finishOf(reason: string): Finish {
  return reason === 'length' || reason === 'abort' ? reason : 'stop';
}

export interface Chatting {
  readonly engine: Pick<MLCEngine, 'chatCompletion'>;
  readonly stream: Pick<TokenStream, 'gpuSeconds'>;
  readonly templates: Templates;
}

export async function chat(
  { engine, stream, templates }: Chatting,
  messages: readonly ChatMessage[],
  schema: string,
  maxTokens: number,
  control: Pick<RunControl, 'seconds'>,
): Promise<Generation> {
  const meter = startMeter(stream, control);
  const { choices, usage } = await engine.chatCompletion({
    messages: messages.map((message) => asParam(plainMessage(message, templates))),
    max_tokens: maxTokens,
    response_format: { type: 'json_object', schema },
    ...greedy,
  });
  const [choice] = choices;
  if (choice === undefined) throw new Error('The model gave no answer.');
  const times = meter.read();
  const seconds = times.prefillSeconds + times.decodeSeconds;
  const prefillSeconds = Math.min(seconds, usage?.extra.time_to_first_token_s ?? 0);
  return {
    text: choice.message.content ?? '',
    finish: finishOf(choice.finish_reason),
    promptTokens: usage?.prompt_tokens ?? 0,
    outputTokens: usage?.completion_tokens ?? 0,
    forcedTokens: 0,
    prefillSeconds,
    decodeSeconds: seconds - prefillSeconds,
    gpuSeconds: times.gpuSeconds,
  };
}

/** How a model is asked for the tags of a text: InsTagger by a prompt to the letter, any other model in its chat form. */
import type { KeptModel } from '../../core/models/kept-model.ts';
import { chatRequest } from './chat.ts';
import type { Generation, ModelPort } from './model-port.ts';
import type { WebllmOptions } from './options.ts';
import { fillPrompt, promptOf } from './prompts.ts';

export interface Question {
  /** As the settings of a run name it. */
  readonly promptName: string;
  /** Hex SHA-256 of all that is sent but the text. */
  readonly sha256: string;
  /** Tokens that the model's own form adds to those of `parts`; an upper bound. */
  readonly extraTokens: number;
  /** All that is sent for a query: what its tokens are counted by. */
  readonly parts: (query: string) => readonly string[];
  readonly ask: (port: ModelPort, query: string, outputTokens: number) => Promise<Generation>;
}

/** Role names and the marks around a message in the chat forms of web-llm's models. */
const tokensPerMessage = 16;

export async function questionOf(model: KeptModel, { prompt: id, ownPrompt, mode }: WebllmOptions): Promise<Question> {
  if (model.task === 'chat') {
    const own = id === 'own' ? await promptOf(id, ownPrompt) : null;
    const request = await chatRequest(mode, own);
    return {
      promptName: own === null ? 'chat' : 'own',
      sha256: request.sha256,
      extraTokens: tokensPerMessage * request.write('').length,
      parts: (query) => request.write(query).map(({ content }) => content),
      ask: (port, query, outputTokens) => port.chat(request.write(query), request.schema, outputTokens),
    };
  }
  const prompt = await promptOf(id, ownPrompt);
  return {
    promptName: id,
    sha256: prompt.sha256,
    extraTokens: 0,
    parts: (query) => [fillPrompt(prompt, query)],
    ask(port, query, outputTokens) {
      const filled = fillPrompt(prompt, query);
      return mode === 'explain' ? port.complete(filled, outputTokens) : port.tagsOnly(filled, outputTokens);
    },
  };
}

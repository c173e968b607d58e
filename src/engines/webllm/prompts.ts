/** What InsTagger is asked, as data. A model answers well only to the words it was trained on: not one letter may change. */
import { sha256 } from 'hash-wasm';
import { neutralise } from './special-tokens.ts';

export type PublishedId = 'A' | 'B' | 'C';
export type PromptId = PublishedId | 'own';

export interface Prompt {
  readonly id: PromptId;
  /** Holds `{query}` once. */
  readonly template: string;
  /** Hex SHA-256 of the template's UTF-8, with `{query}` in it. */
  readonly sha256: string;
}

const place = '{query}';

const vicunaSystem =
  'A chat between a curious user and an artificial intelligence assistant. The assistant gives helpful, detailed, and ' +
  "polite answers to the human's questions.";
const request =
  'Please identify tags of user intentions in the following user query and provide an explanation for each tag.';

/** A is the one of the paper's article; B and C go round in public scorers. */
export const publishedPrompts: Readonly<Record<PublishedId, Prompt & { readonly id: PublishedId }>> = {
  A: {
    id: 'A',
    template: `${vicunaSystem} USER: ${request} Please response in the JSON format {"tag": str, "explanation": str}.\n User query: {query} ASSISTANT:`,
    sha256: 'ebe16902cc8d94125dcd0af5d597057ba4bedf6c4f77d07d526c97b2d543562a',
  },
  B: {
    id: 'B',
    template: `${vicunaSystem} USER: ${request} Please respond in the JSON format {"tag": str, "explanation": str}.\nUser query: {query} ASSISTANT:`,
    sha256: '1e2c0cda9413e58c82b042fbc76d382e1a7b84fbdf3adc7f2d8fa3651f6d5a70',
  },
  C: {
    id: 'C',
    template: `You are a helpful assistant. ${request} Please respond in the JSON format {"tag": "str", "explanation": "str"}.\nQuery: {query} \nAssistant:`,
    sha256: '0f116a56e6da6198549fbe6659d3b2da421a9ab3c7992bc71c2ee2fe909dbbea',
  },
};

export const defaultPrompt: PublishedId = 'A';

/** The prompt of that id; `ownTemplate` where it is the user's own. Throws an Error that says what is wrong with it. */
export async function promptOf(id: PromptId, ownTemplate = ''): Promise<Prompt> {
  if (id !== 'own') return publishedPrompts[id];
  const found = ownTemplate.split(place).length - 1;
  if (found !== 1) {
    throw new Error(
      `An own prompt holds {query} exactly once, at the place of the text to tag; this one holds it ${found} times. ` +
        'Change the prompt, or choose prompt A.',
    );
  }
  return { id, template: ownTemplate, sha256: await sha256(new TextEncoder().encode(ownTemplate)) };
}

/** The prompt for one query, to the letter; text in the query that a tokenizer would take for a special token is made harmless. */
export function fillPrompt({ template }: Prompt, query: string): string {
  const at = template.indexOf(place);
  // Not `replace`: it would rewrite `$$`, `$&` and the like, which LaTeX is full of.
  return template.slice(0, at) + neutralise(query) + template.slice(at + place.length);
}

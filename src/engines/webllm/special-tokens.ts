/**
 * A row may hold the very text of a special token: `<s>` is a strike-out in HTML, and a token that begins a sequence in a
 * tokenizer.json. Read as a token it would end or restart the model's input in the middle of the row.
 */

/**
 * `<` where a special token begins: those of Llama 2 and their kin, of Gemma, and the `<|name|>` of nearly all chat models;
 * the last as DeepSeek writes it, too.
 */
const opening = /<(?=\/?(?:s|unk|pad|mask|bos|eos|cls|sep|start_of_turn|end_of_turn)>|[|｜][\w▁.-]{1,40}[|｜]>)/g;

/** Square ones: `[INST]` is a token in Mistral's tokenizers, `[PAD]` in many. */
const square = /\[(?=\/?(?:INST|PAD|UNK|CLS|SEP|MASK|BOS|EOS|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\])/g;

/** The text with one space put into each special token's text (`< s>`): as readable as before, and plain text to any tokenizer. */
export function neutralise(text: string): string {
  return text.replace(opening, '< ').replace(square, '[ ');
}

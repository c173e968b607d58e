/**
 * A row may hold the very text of a special token: `<s>` is a strike-out in HTML, and a token that begins a sequence in a
 * tokenizer.json. Read as a token it would end or restart the model's input in the middle of the row.
 */

/** In angle brackets, also in capitals: Llama 2 and their kin. */
const basic = ['s', 'unk', 'pad', 'mask', 'bos', 'eos', 'cls', 'sep'];

/** Gemma; Qwen; those that were trained to fill gaps in code; GLM. */
const others = [
  ...['start_of_turn', 'end_of_turn', 'start_of_image', 'end_of_image', 'image_soft_token', 'unused\\d{1,4}'],
  ...['think', 'tool_call', 'tool_calls', 'tool_response'],
  ...['fim_prefix', 'fim_middle', 'fim_suffix', 'fim_pad', 'file_sep', 'repo_name', 'endoftext'],
  ...['sop', 'eop'],
];

/** Mistral and BERT; the last two are GLM's. */
const bracketed = [
  ...['INST', 'PAD', 'UNK', 'CLS', 'SEP', 'MASK', 'BOS', 'EOS', 'IMG', 'AVAILABLE_TOOLS', 'TOOL_CALLS', 'TOOL_RESULTS'],
  ...['gMASK', 'sMASK'],
];

const named = [...basic, ...basic.slice(1).map((name) => name.toUpperCase()), ...others].join('|');

/** `<` where a special token begins: by its name, or as `<|name|>`, which nearly all chat models have; the last as DeepSeek writes it, too. */
const opening = new RegExp(`<(?=/?(?:${named})>|[|｜][\\w▁.-]{1,40}[|｜]>)`, 'g');
const square = new RegExp(`\\[(?=/?(?:${bracketed.join('|')})\\])`, 'g');

/** The text with one space put into each special token's text (`< s>`): as readable as before, and plain text to any tokenizer. */
export function neutralise(text: string): string {
  return text.replace(opening, '< ').replace(square, '[ ');
}

/** The text with one space behind the first sign of each of these words. Words that hold a space are left: they are text. */
export function breakWords(text: string, words: readonly string[]): string {
  return words
    .filter((word) => word.length > 2 && !/\s/.test(word))
    .reduce((broken, word) => broken.replaceAll(word, () => `${word.charAt(0)} ${word.slice(1)}`), text);
}

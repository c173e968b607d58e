/** The texts that a tokenizer.json reads as special tokens, wherever in a text they stand. */

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Added tokens that are not special are text: Gemma has `<table>` among them. Empty where the file lists none. */
export function specialTexts(tokenizerJson: string): readonly string[] {
  const tokenizer: unknown = JSON.parse(tokenizerJson);
  const added: unknown = isFields(tokenizer) ? tokenizer.added_tokens : [];
  const tokens: readonly unknown[] = Array.isArray(added) ? added : [];
  return tokens.flatMap((token) =>
    isFields(token) && token.special === true && typeof token.content === 'string' ? [token.content] : [],
  );
}

/** A bound as a person writes it: null where it is left open, undefined where it is no whole number. */
export function parseBound(text: string): number | null | undefined {
  const digits = text.replaceAll(/[\s,.’']/gu, '');
  if (digits === '') return text.trim() === '' ? null : undefined;
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}

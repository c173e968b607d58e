/** Which scripts and languages texts are in: an estimate by letters and by small common words, not more. */

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Han', /\p{Script=Han}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
  ['Tamil', /\p{Script=Tamil}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Thai', /\p{Script=Thai}/gu],
];

/** Words that are common in one of these languages and rare in the others. */
const smallWords: readonly (readonly [string, readonly string[]])[] = [
  ['en', 'the of and to is that it for with you this are what how from write give which an'.split(' ')],
  ['es', 'el los las una y es por con para del como su qué cómo cuál al lo pero'.split(' ')],
  ['fr', 'le les des une et est pour dans du au ce qui sur avec vous quelle est-ce je'.split(' ')],
  ['de', 'der die das und ist ein eine nicht mit für von den dem zu auf wie ich schreibe'.split(' ')],
  ['pt', 'o os uma e é por com não para do da em como seu você ao mais são'.split(' ')],
];

/** In Japanese, Han often makes up more than kana: this share of kana names the text. */
const kanaShare = 0.1;

export interface ScriptShare {
  readonly script: string;
  /** 0..1 of all letters. */
  readonly share: number;
}

export interface LanguageShare {
  readonly language: string;
  /** 0..1 of all texts. */
  readonly share: number;
}

function letterCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  let rest = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, letters] of scripts) {
    if (rest === 0) break;
    const count = text.match(letters)?.length ?? 0;
    if (count > 0) counts.set(script, count);
    rest -= count;
  }
  if (rest > 0) counts.set('Other', rest);
  return counts;
}

/**
 * The language of a text: of Latin letters the one of `en es fr de pt` whose small words it has most of (`other` where
 * it has none, or two are level), else the name of its script; `other` for a text without letters.
 */
export function guessLanguage(text: string): string {
  const counts = letterCounts(text);
  const letters = sum(counts.values());
  if (letters === 0) return 'other';
  if ((counts.get('Kana') ?? 0) >= kanaShare * letters) return 'Kana';
  const [[script] = ['Other']] = largestFirst(counts);
  if (script === 'Latin') return latinLanguage(text);
  return script === 'Other' ? 'other' : script;
}

function latinLanguage(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const hits = new Map(
    smallWords.map(([language, small]) => [language, words.filter((w) => small.includes(w)).length]),
  );
  const [[language, most] = ['other', 0], [, second] = ['', 0]] = largestFirst(hits);
  return most > second ? language : 'other';
}

/** Shares of scripts over all letters of the texts, largest first. */
export function scriptShares(texts: readonly string[]): ScriptShare[] {
  const totals = new Map<string, number>();
  for (const text of texts) {
    for (const [script, count] of letterCounts(text)) totals.set(script, (totals.get(script) ?? 0) + count);
  }
  const letters = sum(totals.values());
  return largestFirst(totals).map(([script, count]) => ({ script, share: count / letters }));
}

/** Shares of languages over the texts, as `guessLanguage` names them, largest first. */
export function languageShares(texts: readonly string[]): LanguageShare[] {
  const totals = new Map<string, number>();
  for (const text of texts) {
    const language = guessLanguage(text);
    totals.set(language, (totals.get(language) ?? 0) + 1);
  }
  return largestFirst(totals).map(([language, count]) => ({ language, share: count / texts.length }));
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function largestFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

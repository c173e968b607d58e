/** What a dataset's card says in words and numbers. */
import type { FigureTable } from '../../core/figures/figure.ts';
import type { Bin, Spread } from '../../core/figures/dataset-card.ts';
import { formatCount } from '../../ui/format.ts';

const languages: ReadonlyMap<string, string> = new Map([
  ['en', 'English'],
  ['es', 'Spanish'],
  ['fr', 'French'],
  ['de', 'German'],
  ['pt', 'Portuguese'],
  ['other', 'Other'],
]);

/** The English name of a language; a script that was taken for want of a language is called one. */
export function languageName(code: string): string {
  return languages.get(code) ?? `${code} script`;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

/** "42.0 %". */
export function diversityText(share: number): string {
  return `${percent(share)} %`;
}

/** "38.1 ± 0.4 %". */
export function matchedText({ diversity, spread }: { readonly diversity: number; readonly spread: number }): string {
  return `${percent(diversity)} ± ${percent(spread)} %`;
}

/** "3.42", or "≈ 3.42" where instant tags are counted. */
export function complexityText(complexity: number, approximate: boolean): string {
  return `${approximate ? '≈ ' : ''}${complexity.toFixed(2)}`;
}

/** "median 61, mean 80.3, 95 % up to 240, at most 1,024". */
export function spreadLine(spread: Spread | null): string {
  if (spread === null) return 'none';
  const { median, mean, p95, max } = spread;
  const exact = Number(mean.toFixed(1));
  return `median ${formatCount(median)}, mean ${formatCount(exact)}, 95 % up to ${formatCount(p95)}, at most ${formatCount(max)}`;
}

/** "5", "17–32". */
export function binLabel({ least, most }: Bin): string {
  return least === most ? formatCount(least) : `${formatCount(least)}–${formatCount(most)}`;
}

/** A histogram as a plain table. */
export function binTable(bins: readonly Bin[], unit: string, of: string): FigureTable {
  return { columns: [unit, of], rows: bins.map((bin) => [binLabel(bin), bin.count]) };
}

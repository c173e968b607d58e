/** The charts of the page in their order, and which of them a user wants to see. */

export const chartIds = [
  'frequency',
  'overlap',
  'diversity',
  'long-tail',
  'tags-per-query',
  'coverage',
  'co-occurrence',
] as const;

export type ChartId = (typeof chartIds)[number];

export const chartNames: Readonly<Record<ChartId, string>> = {
  frequency: 'Tag frequency',
  overlap: 'Overlap',
  diversity: 'Diversity and complexity',
  'long-tail': 'Long tail',
  'tags-per-query': 'Tags per query',
  coverage: 'Coverage',
  'co-occurrence': 'Tags given together',
};

/** The hidden charts as they were kept; unknown names are left out. */
export function parseHidden(text: string | null): readonly ChartId[] {
  const names = new Set((text ?? '').split(' '));
  return chartIds.filter((id) => names.has(id));
}

export function writeHidden(hidden: readonly ChartId[]): string {
  return hidden.join(' ');
}

/** How much a query asks for at once: its number of tags (InsTag, section 3.2). */

/** Mean tags per query of a `SetCounts.perQuery` histogram; null where there is no query. */
export function complexity(histogram: Uint32Array): number | null {
  let queries = 0;
  let tags = 0;
  histogram.forEach((count, number) => {
    queries += count;
    tags += count * number;
  });
  return queries === 0 ? null : tags / queries;
}

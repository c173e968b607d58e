/** An order that puts like beside like, for the rows of a matrix. */

interface Cluster {
  readonly members: readonly number[];
}

/**
 * Positions 0..n-1 ordered by average-linkage clustering (Sokal and Michener 1958) of a symmetric matrix of
 * similarities: the two most alike clusters are joined again and again, turned so that their most alike ends meet. Ties
 * go to the earlier ones, so that the same matrix always gives the same order. Cubic in n: for datasets, not for tags.
 */
export function clusterOrder(similarity: readonly (readonly number[])[]): number[] {
  let clusters: Cluster[] = similarity.map((_, position) => ({ members: [position] }));
  while (clusters.length > 1) {
    const [a, b] = mostAlike(clusters, similarity);
    const joined = { members: joinEnds(a.members, b.members, similarity) };
    clusters = clusters.flatMap((cluster) => (cluster === a ? [joined] : cluster === b ? [] : [cluster]));
  }
  return [...(clusters[0]?.members ?? [])];
}

function mostAlike(
  clusters: readonly Cluster[],
  similarity: readonly (readonly number[])[],
): readonly [Cluster, Cluster] {
  const pairs = clusters.flatMap((a, i) => clusters.slice(i + 1).map((b) => [a, b] as const));
  const alike = pairs.map(([a, b]) => averageSimilarity(a, b, similarity));
  const best = pairs[alike.indexOf(Math.max(...alike))];
  if (best === undefined) throw new RangeError('Similarities must be numbers.');
  return best;
}

function averageSimilarity(a: Cluster, b: Cluster, similarity: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const i of a.members) for (const j of b.members) sum += similarity[i]?.[j] ?? 0;
  return sum / (a.members.length * b.members.length);
}

/** The four ways to put two runs end to end; the one whose touching ends are most alike. */
function joinEnds(
  a: readonly number[],
  b: readonly number[],
  similarity: readonly (readonly number[])[],
): readonly number[] {
  const [ra, rb] = [a.toReversed(), b.toReversed()];
  const ways = [
    [a, b],
    [a, rb],
    [ra, b],
    [ra, rb],
  ] as const;
  const touching = ways.map(([left, right]) => similarity[left.at(-1) ?? 0]?.[right[0] ?? 0] ?? 0);
  const [left, right] = ways[touching.indexOf(Math.max(...touching))] ?? ways[0];
  return [...left, ...right];
}

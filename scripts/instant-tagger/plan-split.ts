/** Which groups train, which tune and which test: whole groups, by language, at most one group of a domain a part. */
import { seededRandom } from '../../src/core/seed.ts';
import type { QueryGroup, Split } from './labelled-data.ts';

/** Domains of a stratum that give a group to the test and to the development part. */
interface Quota {
  readonly test: number;
  readonly development: number;
}

const quotas: ReadonlyMap<string, Quota> = new Map([
  ['en', { test: 0.5, development: 0.36 }],
  ['zh', { test: 0.5, development: 0.34 }],
  // One small domain a language: each is tested, half of them tune.
  ['other', { test: 1, development: 0.5 }],
]);

/** The split of these groups; the same seed gives the same one. */
export function planSplit(groups: readonly QueryGroup[], seed: number): Split {
  const random = seededRandom(seed);
  const split = { train: [] as string[], development: [] as string[], test: [] as string[] };
  for (const [stratum, quota] of quotas) {
    const own = domainsOf(groups).filter((domain) => stratumOf(domain) === stratum);
    const domains = shuffled(own, random);
    const tested = Math.round(domains.length * quota.test);
    const tuned = Math.round(domains.length * quota.development);
    for (const [index, members] of domains.entries()) {
      const names = members.map(({ name }) => name);
      const rest = shuffled(names, random);
      if (index < tested) split.test.push(...rest.splice(0, 1));
      // Development starts at the other end: where it can be, it looks at domains that are not tested.
      if (index >= domains.length - tuned) split.development.push(...rest.splice(0, 1));
      split.train.push(...rest);
    }
  }
  return { train: split.train.sort(), development: split.development.sort(), test: split.test.sort() };
}

/** The language of the domain's first query; a group on learning a language may begin in that one. */
function stratumOf([group]: readonly QueryGroup[]): string {
  const language = group?.queries[0]?.language ?? 'en';
  return quotas.has(language) ? language : 'other';
}

function domainsOf(groups: readonly QueryGroup[]): readonly (readonly QueryGroup[])[] {
  const domains = new Map<string, QueryGroup[]>();
  for (const group of groups) domains.set(group.domain, [...(domains.get(group.domain) ?? []), group]);
  return [...domains.values()];
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

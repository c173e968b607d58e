/** Scores the test part and appends one line to the log: `npm run release:score -- --now <date>`. Aggregates only. */
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAsset } from '../../src/cli/assets.ts';
import { loadShipped } from '../../src/engines/instant/engine.ts';
import { agreementOf, type Agreement } from '../../src/engines/instant/exact-f1.ts';
import {
  byName,
  calibrationError,
  f1Of,
  intervalOf,
  rounded,
  scoreGroups,
  shareBetter,
  shareOf,
  type Scored,
} from './evaluate.ts';
import { DATA, groupsOfSplit, readGroups, readSecondPass, type SplitName } from './labelled-data.ts';

const LOG = fileURLToPath(new URL('test-scores.jsonl', import.meta.url));

interface Baseline {
  readonly nearest: readonly string[];
  readonly neighbours: readonly string[];
}

function agreementsOf(scored: readonly Scored[], kind: keyof Baseline): readonly Agreement[] {
  const baselines = JSON.parse(readFileSync(join(DATA, 'baselines.json'), 'utf8')) as Record<string, Baseline>;
  return scored.map(({ query, wanted }) => {
    const entry = baselines[createHash('sha256').update(query).digest('hex').slice(0, 16)];
    if (entry === undefined) throw new Error('baselines.json lacks a query: run npm run release:asset.');
    return agreementOf({ given: entry[kind], wanted });
  });
}

/** How far a second labelling agrees with the first, a query each: what a tagger could reach. */
function agreementsOfSecondPass(of: 'all parts' | 'test'): ReadonlyMap<string, Agreement> {
  const first = new Map(
    readGroups().flatMap(({ queries }) => queries.map(({ query, tags }) => [query, tags] as const)),
  );
  return new Map(
    readSecondPass(of).map(({ query, tags }) => [query, agreementOf({ given: tags, wanted: first.get(query) ?? [] })]),
  );
}

/** Of 160 queries of all parts: what the aim is measured by. */
function measureCeiling(): number {
  return rounded(f1Of([...agreementsOfSecondPass('all parts').values()]));
}

/** Of the test queries themselves, and how much of it the tagger reaches on them. */
function measureOnSameQueries(scored: readonly Scored[]) {
  const second = agreementsOfSecondPass('test');
  const agreements = scored.map(({ query }) => {
    const agreement = second.get(query);
    if (agreement === undefined) throw new Error('The second labelling of the test queries lacks one.');
    return agreement;
  });
  const own = scored.map(({ agreement }) => agreement);
  return { agreement: intervalOf(agreements), share: shareOf(own, agreements) };
}

/** All figures of one part. */
export async function measurePart(part: SplitName) {
  const { shipped, manifest } = await loadShipped(readAsset);
  const scored = scoreGroups(groupsOfSplit(part), shipped.model);
  const own = scored.map(({ agreement }) => agreement);
  const nearest = agreementsOf(scored, 'nearest');
  const neighbours = agreementsOf(scored, 'neighbours');
  const ceiling = measureCeiling();
  return {
    asset: manifest.sha256,
    exactF1: intervalOf(own),
    ceiling,
    shareOfCeiling: rounded(f1Of(own) / ceiling),
    ...(part === 'test' ? { secondLabelling: measureOnSameQueries(scored) } : {}),
    calibrationError: calibrationError(scored),
    nearestTags: { ...intervalOf(nearest), worse: shareBetter(own, nearest) },
    neighbours: { ...intervalOf(neighbours), worse: shareBetter(own, neighbours) },
    byLanguage: byName(scored, ({ language }) => language),
    byDomain: byName(scored, ({ domain }) => domain),
  };
}

/** Scores the test part; `now` is an ISO date. */
export async function appendTestScore(now: string): Promise<void> {
  if (!/^\d{4}-\d{2}-\d{2}/.test(now)) throw new Error('Expected --now with a date such as 2026-01-31.');
  const line = JSON.stringify({ now, ...(await measurePart('test')) });
  appendFileSync(LOG, `${line}\n`);
  console.log(line);
}

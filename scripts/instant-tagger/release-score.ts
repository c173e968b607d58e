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
  type Scored,
} from './evaluate.ts';
import { DATA, groupsOfSplit, readGroups, type SplitName } from './labelled-data.ts';

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

/** Agreement of the second labelling with the first: what a tagger could reach. */
export function measureCeiling(): number {
  const first = new Map(
    readGroups().flatMap(({ queries }) => queries.map(({ query, tags }) => [query, tags] as const)),
  );
  const lines = readFileSync(join(DATA, 'second-pass.jsonl'), 'utf8').trim().split('\n');
  const agreements = lines.map((line) => {
    const { query, tags } = JSON.parse(line) as { query: string; tags: readonly string[] };
    return agreementOf({ given: tags, wanted: first.get(query) ?? [] });
  });
  return rounded(f1Of(agreements));
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

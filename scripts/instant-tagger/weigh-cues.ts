/**
 * Weighs the cues of vocabulary/words-*.ts on the training queries: one that was found often enough is marked by how often it was
 * right, and left out where it says nothing. Authors overrate what they write: of their strong cues one in six was right.
 * What is left out is gone from the files; and since marks change what is found, a second run changes a few cues more.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stemOfTag } from '../../src/core/metrics/tag-stems.ts';
import type { Lexicon } from '../../src/engines/instant/lexicon.ts';
import { matchCues } from '../../src/engines/instant/match.ts';
import { shippedLexicon } from '../../src/engines/instant/shipped-lexicon.ts';
import { readCue } from '../../src/engines/instant/vocabulary.ts';
import { stemHash, stemsOf } from '../../src/engines/instant/words.ts';
import { groupsOfSplit, readRareGroups, type LabelledQuery } from './labelled-data.ts';

const FOLDER = fileURLToPath(new URL('../../src/engines/instant/vocabulary', import.meta.url));

/** A cue found in fewer queries keeps its mark: it would be fitted to those few. */
const LEAST_FOUND = 6;
/** Queries that a share is drawn towards the usual one with. */
const DRAWN = 4;
const USUAL = 0.2;
const STRONG = 0.4;
const NORMAL = 0.15;
const WEAK = 0.05;
/** A cue of a frequent tag has to say more than that the tag is frequent. */
const LEAST_LIFT = 1.5;

interface Count {
  found: number;
  right: number;
}

/** Rewrites the files; returns how many cues there are, were weighed, and were left out. */
export function weighCues(): { cues: number; weighed: number; dropped: number } {
  const lexicon = shippedLexicon();
  const rare = readRareGroups();
  const queries = groupsOfSplit('train').flatMap((group) => (rare.has(group.name) ? [] : group.queries));
  const counts = countCues(queries, lexicon);
  const shares = tagShares(queries);
  const totals = { cues: 0, weighed: 0, dropped: 0 };
  /** The cue as it is to be written; null where it says nothing. */
  function weigh(written: string, tag: string): string | null {
    totals.cues += 1;
    const { parts, request } = readCue(written);
    const { found, right } = counts.get(keyOf(lexicon.tagIds.get(tag) ?? -1, atomsOf(parts, lexicon))) ?? none;
    if (found < LEAST_FOUND) return written;
    totals.weighed += 1;
    const precision = (right + DRAWN * USUAL) / (found + DRAWN);
    const least = Math.max(WEAK, LEAST_LIFT * (shares.get(stemOfTag(tag)) ?? 0));
    if (precision >= least) return `${request ? '^' : ''}${parts.join(' & ')}${markOf(precision)}`;
    totals.dropped += 1;
    return null;
  }
  for (const name of readdirSync(FOLDER).filter((file) => file.startsWith('words-'))) {
    const file = join(FOLDER, name);
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, lines.flatMap((line) => weighLine(line, weigh)).join('\n'));
  }
  return totals;
}

function markOf(precision: number): string {
  if (precision >= STRONG) return '*';
  return precision >= NORMAL ? '' : '?';
}

const none: Count = { found: 0, right: 0 };

function weighLine(line: string, weigh: (written: string, tag: string) => string | null): readonly string[] {
  const [, tag, written] = /^([a-z0-9.][a-z0-9+#. ]*?):: (.+)$/.exec(line) ?? [];
  if (tag === undefined || written === undefined) return [line];
  const cues = written.split(', ').flatMap((cue) => weigh(cue, tag) ?? []);
  return cues.length === 0 ? [] : [`${tag}:: ${cues.join(', ')}`];
}

function countCues(queries: readonly LabelledQuery[], lexicon: Lexicon): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  const stems = lexicon.tags.map(stemOfTag);
  for (const { query, tags } of queries) {
    const own = new Set(tags.map(stemOfTag));
    for (const { tag, atoms } of matchCues(query, lexicon).evidence) {
      const key = keyOf(tag, atoms);
      const count = counts.get(key) ?? { ...none };
      count.found += 1;
      if (own.has(stems[tag] ?? '')) count.right += 1;
      counts.set(key, count);
    }
  }
  return counts;
}

/** Share of the queries that have each tag, by its stems. */
function tagShares(queries: readonly LabelledQuery[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { tags } of queries) {
    for (const stem of new Set(tags.map(stemOfTag))) shares.set(stem, (shares.get(stem) ?? 0) + 1 / queries.length);
  }
  return shares;
}

function atomsOf(parts: readonly string[], { phrases, atomOf }: Lexicon): readonly number[] {
  return parts.map((part) => {
    const node = stemsOf(part).reduce((at, stem) => phrases.find(at, stemHash(stem)), 0);
    return atomOf[node] ?? -1;
  });
}

function keyOf(tag: number, atoms: readonly number[]): string {
  return `${tag}: ${atoms.toSorted((a, b) => a - b).join(' ')}`;
}

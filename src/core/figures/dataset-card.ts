/** A dataset on one page. */
import { complexity } from '../metrics/complexity.ts';
import { diversity, nothing, rarefiedTags, sharesOf } from '../metrics/diversity.ts';
import { languageShares, scriptShares } from '../metrics/languages.ts';
import { allOf } from '../metrics/mask.ts';
import { eachRow } from '../metrics/rows.ts';
import { textCounts } from '../metrics/set-texts.ts';
import { doublingBins, spreadOf, type Bin, type Spread } from '../metrics/spread.ts';
import { sumSets, topTags, uniqueTags } from '../metrics/tag-counts.ts';
import type { QuerySet } from '../metrics/columns.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { u32 } from '../metrics/typed.ts';
import type { Random } from '../seed.ts';
import { figureBasis } from './basis.ts';
import { diversityDraws } from './diversity-complexity.ts';
import type { FigureBasis, FigureSet } from './figure.ts';

export type { Bin, Spread } from '../metrics/spread.ts';

/** An estimate from a seeded sample; shares are 0..1, largest first. */
export interface LanguageEstimate {
  /** Queries looked at. */
  readonly sampled: number;
  /** Shares of the sample's letters by script; `Other` for the rest. */
  readonly scripts: readonly { readonly script: string; readonly share: number }[];
  /** Shares of the sample's queries: `en es fr de pt`, another script's name, or `other`. */
  readonly languages: readonly { readonly language: string; readonly share: number }[];
}

export interface DatasetCard {
  readonly set: FigureSet;
  readonly rows: number;
  readonly queries: number;
  readonly emptyQueries: number;
  /** Unique texts. */
  readonly texts: number;
  /** Queries whose text occurs earlier in this dataset. */
  readonly duplicates: number;
  /** Unique texts that another dataset of the project holds too. */
  readonly shared: number;
  /** Bytes of UTF-8 of the queries; null where there is no query. */
  readonly lengths: Spread | null;
  /** Bars that double in width, for a logarithmic axis. */
  readonly lengthBins: readonly Bin[];
  /** Queries of the rows that have any. */
  readonly turns: Spread | null;
  /** A bar each up to 16, then bars that double in width. */
  readonly turnBins: readonly Bin[];
  readonly estimate: LanguageEstimate;
  /** Null where nothing is tagged. The pool is the whole project. */
  readonly measures: {
    readonly tags: number;
    readonly diversity: number;
    readonly matched: { readonly diversity: number; readonly spread: number; readonly size: number };
    /** Mean tags per tagged query; approximate where `basis.approximate`. */
    readonly complexity: number;
  } | null;
  /** Most frequent first; share of the tagged queries. */
  readonly topTags: readonly { readonly tag: string; readonly count: number; readonly share: number }[];
  readonly basis: FigureBasis;
}

const topCount = 20;

/**
 * The card of a dataset. `sample` are texts of a random part of its queries, for scripts and languages; `random` is the
 * generator of the size-matched draws, the one that the plane of diversity uses for this dataset.
 */
export function datasetCard(index: TagIndex, set: QuerySet, sample: readonly string[], random: Random): DatasetCard {
  const { columns } = index;
  const counts = index.wholes[columns.sets.indexOf(set)] ?? sumSets(index, []);
  const bytes = columns.textBytes.subarray(set.from, set.to);
  const turns = turnsOfRows(index, set);
  return {
    set: { id: set.id, name: set.name, colour: set.colour },
    rows: set.rowCount,
    queries: bytes.length,
    emptyQueries: bytes.reduce((empty, length) => (length === 0 ? empty + 1 : empty), 0),
    ...textCounts(columns, set),
    lengths: spreadOf(bytes),
    lengthBins: doublingBins(bytes, 1),
    turns: spreadOf(turns),
    turnBins: doublingBins(turns, 16),
    estimate: { sampled: sample.length, scripts: scriptShares(sample), languages: languageShares(sample) },
    measures: counts.tagged === 0 ? null : measuresOf(index, set, counts, random),
    topTags: topTags(index, counts.tags, topCount).map((tag) => ({
      tag: index.tagNames[tag] ?? '',
      count: u32(counts.tags, tag),
      share: u32(counts.tags, tag) / counts.tagged,
    })),
    basis: figureBasis(index, counts),
  };
}

function turnsOfRows({ columns }: TagIndex, set: QuerySet): Uint32Array {
  const turns = new Uint32Array(set.to - set.from);
  let rows = 0;
  eachRow(columns, set, (from, to) => (turns[rows++] = to - from));
  return turns.subarray(0, rows);
}

function measuresOf(
  index: TagIndex,
  set: QuerySet,
  counts: SetCounts,
  random: Random,
): NonNullable<DatasetCard['measures']> {
  const pool = uniqueTags(sumSets(index, index.wholes).tags);
  const size = Math.min(...index.wholes.flatMap(({ tagged }) => (tagged > 0 ? [tagged] : [])));
  const every = allOf(index.columns.queries);
  const [part] = rarefiedTags(index, every, [{ set, counts, random }], size, diversityDraws);
  const tags = uniqueTags(counts.tags);
  return {
    tags,
    diversity: diversity(tags, pool) ?? 0,
    matched: { ...sharesOf(part ?? nothing, pool), size },
    complexity: complexity(counts.perQuery) ?? 0,
  };
}

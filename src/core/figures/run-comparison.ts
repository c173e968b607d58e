/** Two runs over the same texts as plain data: how far they agree, and which tags the second gives more or less often. */
import { agreement, type Agreement, type RunEntries } from '../metrics/agreement.ts';
import type { Entries } from '../metrics/tag-index.ts';
import { stemClasses } from '../metrics/tag-stems.ts';
import type { FigureTable } from './figure.ts';

/** How far tags agree; null where no text was tagged by both (or neither gave any tag). */
export interface AgreementFigure {
  /** Texts of both with the same set of tags. */
  readonly same: number;
  /** Micro-averaged F1, 0..1. */
  readonly f1: number | null;
  /** Mean Jaccard, 0..1. */
  readonly jaccard: number | null;
}

export interface TagChange {
  readonly tag: string;
  readonly texts: number;
}

export interface RunComparison {
  readonly kind: 'run-comparison';
  /** Unique texts under the filter, and how many of them which run has tagged. */
  readonly texts: number;
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly exact: AgreementFigure;
  /** With tags that are forms of one word taken as one. */
  readonly stemmed: AgreementFigure;
  /** Texts of both that carry the tag in B and not in A: the most frequent first (ties by tag, by code unit). */
  readonly gained: readonly TagChange[];
  /** Texts of both that carry the tag in A and not in B. */
  readonly lost: readonly TagChange[];
  /** How many tags were gained and lost in all; the lists may be shorter. */
  readonly gainedTags: number;
  readonly lostTags: number;
}

export interface ComparisonInput {
  readonly entries: Entries;
  readonly tagNames: readonly string[];
  readonly a: RunEntries;
  readonly b: RunEntries;
  /** Unique text ids that are looked at. */
  readonly texts: Uint32Array;
}

function agreementFigure({ same, f1, jaccard }: Agreement): AgreementFigure {
  return { same, f1, jaccard };
}

function byCount(a: TagChange, b: TagChange): number {
  return b.texts - a.texts || (a.tag < b.tag ? -1 : 1);
}

function changesOf(counts: Uint32Array, tagNames: readonly string[]): TagChange[] {
  const changes: TagChange[] = [];
  counts.forEach((texts, tag) => {
    if (texts > 0) changes.push({ tag: tagNames[tag] ?? '', texts });
  });
  return changes.sort(byCount);
}

/** Compares run B with run A over the given texts; lists at most `top` tags each that were gained and lost. */
export function runComparison(input: ComparisonInput, top: number): RunComparison {
  const { tagNames, texts } = input;
  const exact = agreement({ ...input, tagCount: tagNames.length });
  const stemmed = agreement({ ...input, tagCount: tagNames.length, classes: stemClasses(tagNames) });
  const gained = changesOf(exact.gained, tagNames);
  const lost = changesOf(exact.lost, tagNames);
  return {
    kind: 'run-comparison',
    texts: texts.length,
    ...{ both: exact.both, onlyA: exact.onlyA, onlyB: exact.onlyB },
    exact: agreementFigure(exact),
    stemmed: agreementFigure(stemmed),
    gained: gained.slice(0, top),
    lost: lost.slice(0, top),
    gainedTags: gained.length,
    lostTags: lost.length,
  };
}

function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 10000) / 10000;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The figures of a comparison, a line each: by the exact tags, and by their stems. */
export function comparisonTable(figure: RunComparison): FigureTable {
  const { both, exact, stemmed } = figure;
  return {
    columns: ['Measure', 'Exact', 'Stemmed'],
    rows: [
      ['Texts with the same tags', exact.same, stemmed.same],
      ['Share of the texts', rounded(share(exact.same, both)), rounded(share(stemmed.same, both))],
      ['Micro-F1', rounded(exact.f1), rounded(stemmed.f1)],
      ['Mean Jaccard', rounded(exact.jaccard), rounded(stemmed.jaccard)],
    ],
  };
}

/** All there is to a comparison in one table, for a spreadsheet. `a` and `b` name the runs. */
export function comparisonSheet(figure: RunComparison, a: string, b: string): FigureTable {
  const counts: FigureTable['rows'] = [
    ['texts', 'Under the filter', figure.texts],
    ['texts', 'Tagged by both', figure.both],
    ['texts', `Tagged only by ${a}`, figure.onlyA],
    ['texts', `Tagged only by ${b}`, figure.onlyB],
  ];
  const measures = comparisonTable(figure).rows.flatMap(([name = '', exact = null, stemmed = null]) => [
    ['exact', name, exact],
    ['stemmed', name, stemmed],
  ]);
  return {
    columns: ['What', 'Name', 'Value'],
    rows: [
      ...counts,
      ...measures,
      ...figure.gained.map(({ tag, texts }) => ['gained', tag, texts]),
      ...figure.lost.map(({ tag, texts }) => ['lost', tag, texts]),
    ],
  };
}

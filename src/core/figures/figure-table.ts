/** A figure as a table: what a screen reader reads, and what its CSV holds. */
import type {
  CoOccurrenceFigure,
  CoverageCurveFigure,
  DiversityFigure,
  Figure,
  FigureTable,
  LongTailFigure,
  OverlapFigure,
  TagFrequencyFigure,
  TagsPerQueryFigure,
} from './figure.ts';

/** The table of a figure: a line a bar, a point or a pair. Shares are 0..1 with 4 decimals; null: not defined. */
export function figureTable(figure: Figure): FigureTable {
  switch (figure.kind) {
    case 'tag-frequency':
      return frequencyTable(figure);
    case 'overlap':
      return overlapTable(figure);
    case 'long-tail':
      return longTailTable(figure);
    case 'tags-per-query':
      return tagsPerQueryTable(figure);
    case 'coverage-curve':
      return coverageTable(figure);
    case 'diversity-complexity':
      return diversityTable(figure);
    case 'co-occurrence':
      return coOccurrenceTable(figure);
  }
}

function frequencyTable(figure: TagFrequencyFigure): FigureTable {
  return {
    columns: ['Tag', 'Queries', 'Of everything', ...figure.sets.map((set) => set.name)],
    rows: figure.bars.map((bar) => [bar.tag, bar.total, bar.whole, ...bar.counts]),
  };
}

function overlapTable(figure: OverlapFigure): FigureTable {
  const { sets, sizes, shared, coverage, weighted = [], jaccard = [] } = figure;
  const measures = [coverage, weighted, jaccard];
  return {
    columns: [
      'Dataset',
      'Unique tags',
      'Covered by',
      'Unique tags of that',
      'Shared tags',
      'Coverage',
      'Coverage by frequency',
      'Jaccard',
    ],
    rows: sets.flatMap((a, i) =>
      sets.flatMap((b, j) => {
        const counts = [a.name, sizes[i] ?? 0, b.name, sizes[j] ?? 0, shared[i]?.[j] ?? 0];
        return i === j ? [] : [[...counts, ...measures.map((measure) => rounded(measure[i]?.[j]))]];
      }),
    ),
  };
}

function longTailTable(figure: LongTailFigure): FigureTable {
  const lines = [
    ...figure.lines.map((line, set) => ({ name: figure.sets[set]?.name ?? '', line })),
    ...(figure.lines.length > 1 ? [{ name: 'Together', line: figure.whole }] : []),
  ];
  return {
    columns: ['Dataset', 'Rank of the tag', 'Queries'],
    rows: lines.flatMap(({ name, line }) => line.points.map(({ rank, count }) => [name, rank, count])),
  };
}

function tagsPerQueryTable(figure: TagsPerQueryFigure): FigureTable {
  return {
    columns: ['Tags', 'Queries', ...figure.sets.map((set) => set.name)],
    rows: figure.bins.map((bin) => [bin.tags, bin.total, ...bin.counts]),
  };
}

function coverageTable(figure: CoverageCurveFigure): FigureTable {
  return {
    columns: ['Datasets', 'Added', 'New tags', 'Tags so far', 'Share of all tags'],
    rows: figure.steps.map((step, k) => [k + 1, step.set.name, step.added, step.covered, rounded(step.share)]),
  };
}

function diversityTable(figure: DiversityFigure): FigureTable {
  const { scoreName } = figure;
  return {
    columns: [
      'Dataset',
      'Tagged queries',
      'Unique tags',
      'Diversity',
      `Diversity of ${figure.matchedSize} queries`,
      'Spread of that',
      'Complexity',
      ...(scoreName === undefined ? [] : [scoreName]),
    ],
    rows: figure.points.map(({ set, tagged, tags, diversity, complexity, matched, score = null }) => [
      set.name,
      tagged,
      tags,
      rounded(diversity),
      rounded(matched.diversity),
      rounded(matched.spread),
      rounded(complexity),
      ...(scoreName === undefined ? [] : [score]),
    ]),
  };
}

function coOccurrenceTable(figure: CoOccurrenceFigure): FigureTable {
  return {
    columns: ['Tag', 'Queries', 'Together with', 'Queries of that', 'Queries with both', 'Share of the first'],
    rows: figure.tags.flatMap((a, i) =>
      figure.tags.flatMap((b, j) => {
        const both = figure.together[i]?.[j] ?? 0;
        return i === j || both === 0 ? [] : [[a.tag, a.count, b.tag, b.count, both, rounded(both / a.count)]];
      }),
    ),
  };
}

function rounded(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : Math.round(share * 10000) / 10000;
}

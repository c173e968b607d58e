/** `instag measure` and `instag overlap`: the numbers behind the page's charts. */
import { figureCsv } from '../core/figures/figure-csv.ts';
import { figureTable } from '../core/figures/figure-table.ts';
import type { Figure, FigureKind, Figures, FigureWish } from '../core/figures/figure.ts';
import { everythingOf } from '../core/filter/evaluate.ts';
import { emptyFilter } from '../core/filter/filter.ts';
import { countSets } from '../core/metrics/tag-counts.ts';
import { drawFigures, type Drawing } from '../jobs/measure.ts';
import { commandClock } from './clock.ts';
import { indexOf, matchesOf } from './input-index.ts';
import { figureKinds, type MeasureOptions } from './options.ts';
import { progressLine, silentProgress, type Progress } from './progress.ts';
import { knownMapping, readInput, type ReadInput } from './read-input.ts';
import { StartError } from './start-error.ts';
import { noJournal, openEngine, tagTexts } from './tag-texts.ts';
import type { Terminal } from './terminal.ts';
import { harmless, textTable } from './text-table.ts';
import { counted } from './wording.ts';
import { badRows } from './write-summary.ts';

/** What `measure` shows as text when no figure is named. */
const usualFigures: readonly FigureKind[] = ['diversity-complexity', 'tag-frequency'];

/** Runs the command (`overlap` is `measure` of one figure) and returns its exit code. Throws a StartError where it cannot start. */
export async function runMeasure(options: MeasureOptions, terminal: Terminal): Promise<number> {
  const clock = commandClock(options.now);
  const progress = options.quiet ? silentProgress : progressLine(terminal.stderr, () => clock.elapsed());
  const engine = options.engine === null ? null : await openEngine(options.engine, options, terminal);
  try {
    const input = await readInput(options, terminal, progress, knownMapping);
    try {
      if (engine !== null) await tagTexts(input, engine, noJournal, { terminal, progress, clock });
      const figures = await measure(input, options, progress);
      terminal.stdout.write(printed(figures, input, options));
      if (input.issues > 0) terminal.stderr.write(`${badRows(input.issues, options.report)}\n`);
      return input.issues > 0 ? 1 : 0;
    } finally {
      await input.close();
    }
  } finally {
    progress.clear();
    await engine?.session.close();
  }
}

async function measure(input: ReadInput, options: MeasureOptions, progress: Progress): Promise<readonly Figure[]> {
  if (options.figures.includes('overlap') && input.datasets.length < 2) {
    throw new StartError(
      `${options.inputs.join(' ')} holds one dataset. Overlap is between two or more: name another.`,
    );
  }
  progress.show('measuring');
  const drawing = await drawingOf(input, options);
  if (drawing.counts.every(({ tagged }) => tagged === 0)) {
    if (options.filter !== emptyFilter) throw new StartError('No tagged query of the input matches the filter.');
    throw new StartError('No query of the input is tagged. Tag on the way with --engine instant, or run instag tag.');
  }
  return figuresOf(drawing, wantedKinds(options), options.top);
}

function wantedKinds({ figures, json, csv }: MeasureOptions): readonly FigureKind[] {
  if (figures.length > 0) return figures;
  if (json) return figureKinds;
  return csv ? usualFigures.slice(0, 1) : usualFigures;
}

/** What the page looks at under the filter; all of the input without one. */
async function drawingOf(input: ReadInput, { filter, unique }: MeasureOptions): Promise<Drawing> {
  const index = indexOf(input);
  const wanted = { ...filter, uniqueOnly: unique || filter.uniqueOnly };
  const mask = await matchesOf(input, index, wanted);
  const counts = countSets(index, mask);
  const wholes = countSets(index, await matchesOf(input, index, everythingOf(wanted)));
  return { index, mask, counts, wholes, datasets: filter.datasets };
}

function figuresOf(drawing: Drawing, kinds: readonly FigureKind[], top: number): readonly Figure[] {
  const drawn: Figures = drawFigures(
    drawing,
    kinds.map((kind) => wishOf(kind, top)),
  );
  return kinds.flatMap((kind) => drawn[kind] ?? []);
}

function wishOf(kind: FigureKind, top: number): FigureWish {
  return kind === 'tag-frequency' || kind === 'co-occurrence' ? { kind, top } : { kind };
}

function printed(figures: readonly Figure[], { files }: ReadInput, { json, csv, inputs }: MeasureOptions): string {
  if (csv) return figures.map((figure) => figureCsv(figureTable(figure))).join('');
  if (!json) return figures.map(sectionOf).join('\n');
  const sets = files.flatMap(({ path, datasets }) => datasets.map(({ draft }) => ({ path, name: draft.name })));
  const datasets = sets.map((set, at) => ({ id: at + 1, ...set }));
  const byKind = Object.fromEntries(figures.map((figure) => [figure.kind, figure]));
  return `${JSON.stringify({ inputs, datasets, figures: byKind }, null, 2)}\n`;
}

const titles: Readonly<Record<FigureKind, string>> = {
  'diversity-complexity': 'Diversity and complexity',
  'tag-frequency': 'Tags by frequency',
  'tags-per-query': 'Tags per query',
  'long-tail': 'Long tail',
  'coverage-curve': 'Tags covered by datasets together',
  'co-occurrence': 'Tags given together',
  overlap: 'Overlap of tags',
};

function sectionOf(figure: Figure): string {
  return `${titles[figure.kind]}\n\n${textTable(figureTable(figure))}\n${basisLine(figure)}\n`;
}

function basisLine({ kind, basis }: Figure): string {
  const { engines, approximate, queries, tagged } = basis;
  const rough = approximate && kind === 'diversity-complexity' ? '; complexity is approximate' : '';
  return `${counted(tagged, 'tagged query', 'tagged queries')} of ${counted(queries, 'query', 'queries')}, by ${harmless(engines.join(', '))}${rough}`;
}

/** Answers the questions of AnalysisApi from the latest snapshot. */
import { overlapPair } from '../../core/figures/overlap-pair.ts';
import { overlap } from '../../core/figures/overlap.ts';
import { tagFrequency } from '../../core/figures/tag-frequency.ts';
import { tagTable } from '../../core/figures/tag-table.ts';
import { everythingOf, wholeOf } from '../../core/filter/evaluate.ts';
import type { Filter } from '../../core/filter/filter.ts';
import { datasetOrder, type Order } from '../../core/filter/order.ts';
import { joinColumns, queriesOfRow } from '../../core/metrics/columns.ts';
import { textIdsIn } from '../../core/metrics/rows.ts';
import { buildTagIndex } from '../../core/metrics/tag-index.ts';
import { suggestTags } from '../../core/metrics/suggest-tags.ts';
import { matchingQueries } from '../../jobs/matching.ts';
import { cardOf } from './card-answers.ts';
import type { AnalysisApi, FigureOptions, FigureWish, OwnSource, RowPick, TagTableQuestion } from './contract.ts';
import type { Snapshot } from './feed.ts';
import { drawFigures, wholeCounts, type Drawing } from './figure-answers.ts';
import { gridRows, type TextsStore } from './grid-rows.ts';
import { MatchCache, type Matches } from './matches.ts';
import { rowDetail, type DetailStore } from './row-detail.ts';
import { compareRuns, matchingRows, ownTexts, textIdsOfRows } from './run-questions.ts';
import { tagPage } from './tag-answers.ts';
import { TaggingLog } from './tagging-log.ts';
import { TextSearch, type SearchStore } from './text-search.ts';
import type { Timer } from './throttle.ts';

export type AnswerStore = TextsStore & DetailStore & SearchStore;

type Questions = Omit<AnalysisApi, 'connectStore' | 'onChange'>;

/** How long rows wait for a text search before they show what is found so far, and how often they then show more. */
const firstResults = 100;
const moreResults = 250;

/** What there is before a project is open. */
function noProject(): Snapshot {
  const log = new TaggingLog();
  const index = buildTagIndex({
    columns: joinColumns([]),
    entries: log.log.entries(),
    entryOfText: new Int32Array(0),
    tagNames: [],
    tagIds: new Map(),
    layers: log.layers,
    entriesOfRun: () => null,
  });
  return { projectId: null, index, log };
}

export class Answers implements Questions {
  #snapshot = noProject();
  #version = 0;
  /** What questions wait for. */
  #ready = Promise.resolve();
  #loading = false;
  #open: (() => void) | null = null;
  /** Someone was told what a search had found so far. */
  #owesMore = false;
  #patient: { readonly key: string; readonly over: Promise<void> } | null = null;
  #lastMore = 0;
  readonly #search: TextSearch;
  readonly #matches: MatchCache;

  constructor(
    private readonly store: AnswerStore,
    private readonly timer: Timer,
    private readonly onChange: (version: number) => void,
  ) {
    this.#search = new TextSearch(
      store,
      () => this.#snapshot.index.columns,
      (done) => this.#searched(done),
    );
    this.#matches = new MatchCache(this.#search, () => this.#snapshot);
  }

  get version(): number {
    return this.#version;
  }

  /** Questions wait until `release`: which project is open is being asked. */
  hold(): void {
    if (this.#open === null) this.#ready = new Promise((resolve) => (this.#open = resolve));
  }

  /** Lets questions go on, unless they wait for the arrays of a project. */
  release(): void {
    if (this.#loading) return;
    this.#open?.();
    this.#open = null;
  }

  /** Another project is open: questions wait until its arrays are there, so that nothing of the one before is seen. */
  forget(): void {
    this.#search.reset();
    this.#snapshot = noProject();
    this.#loading = true;
    this.hold();
  }

  /** New data is in. */
  take(snapshot: Snapshot): void {
    if (snapshot.projectId !== this.#snapshot.projectId) this.#search.reset();
    this.#snapshot = snapshot;
    this.giveUp();
    this.#changed();
  }

  /** No data will come: questions are answered from what there is. */
  giveUp(): void {
    this.#loading = false;
    this.release();
  }

  #changed(): void {
    this.#version += 1;
    this.onChange(this.#version);
  }

  #searched(done: boolean): void {
    if (!this.#owesMore) return;
    if (!done && this.timer.elapsed() - this.#lastMore < moreResults) return;
    this.#lastMore = this.timer.elapsed();
    this.#owesMore = false;
    this.#changed();
  }

  /** What a filter matches, as far as a text search has come in a moment. */
  async #early(filter: Filter): Promise<Matches> {
    await this.#ready;
    const matches = await this.#matches.of(filter, this.#patience(filter));
    if (!matches.complete) this.#owesMore = true;
    return matches;
  }

  /** Ends a moment after a search was first asked for: the questions that follow wait no longer than the first. */
  #patience({ search, matchCase }: Filter): Promise<void> {
    const key = JSON.stringify([search, matchCase]);
    if (this.#patient?.key !== key) this.#patient = { key, over: this.timer.wait(firstResults) };
    return this.#patient.over;
  }

  /** What a filter matches in all. */
  async #whole(filter: Filter): Promise<Matches> {
    await this.#ready;
    return this.#matches.of(filter, null);
  }

  /** What a filter matches in all, even when a newer question stopped its search meanwhile. */
  async #complete(filter: Filter): Promise<Matches> {
    let matches = await this.#whole(filter);
    while (!matches.complete) matches = await this.#whole(filter);
    return matches;
  }

  async view(filter: Filter) {
    // The view follows the filter that the user is looking at: searches for earlier ones are in vain.
    this.#search.stopOthers(filter.search, filter.matchCase);
    const { snapshot, queries, rows, complete } = await this.#early(filter);
    const { columns } = snapshot.index;
    const counts = { queries, rows, totalQueries: columns.queries, totalRows: columns.rowCount };
    return {
      version: this.#version,
      projectId: snapshot.projectId,
      ...counts,
      ...(complete ? {} : { searching: true }),
    };
  }

  async page(filter: Filter, start: number, count: number, order: Order = datasetOrder) {
    const matches = await this.#early(filter);
    return gridRows(this.store, matches, filter, matches.ordered(order).subarray(start, start + count));
  }

  async detail(filter: Filter, datasetId: number, row: number) {
    return rowDetail(this.store, await this.#early(filter), filter, datasetId, row);
  }

  async position(filter: Filter, datasetId: number, row: number, order: Order = datasetOrder) {
    const { snapshot, ordered } = await this.#early(filter);
    const { columns } = snapshot.index;
    const set = columns.sets.find(({ id }) => id === datasetId);
    if (set === undefined) return -1;
    const { from, to } = queriesOfRow(columns, set, row);
    return ordered(order).findIndex((query) => query >= from && query < to);
  }

  async suggestTags(text: string, limit: number) {
    await this.#ready;
    return suggestTags(this.#snapshot.index, text, limit);
  }

  async tagFrequency(filter: Filter, top: number) {
    const { matches, full, datasets } = await this.#drawing(filter);
    return tagFrequency(matches.snapshot.index, matches.counts(), wholeCounts(matches, full), datasets, top);
  }

  async overlap(filter: Filter) {
    const { counts, snapshot } = await this.#whole(filter);
    return overlap(snapshot.index, counts(), filter.datasets);
  }

  async #drawing(filter: Filter): Promise<Drawing> {
    const matches = await this.#whole(filter);
    return { matches, full: await this.#whole(everythingOf(filter)), datasets: filter.datasets };
  }

  async figures(filter: Filter, wanted: readonly FigureWish[], { whole = false }: FigureOptions = {}) {
    const drawing = await this.#drawing(filter);
    const beside = whole ? await this.#drawing(everythingOf(filter)) : null;
    return {
      version: this.#version,
      figures: drawFigures(drawing, wanted),
      whole: beside === null ? null : drawFigures(beside, wanted),
    };
  }

  async overlapPair(filter: Filter, a: number, b: number, top: number) {
    const { counts, snapshot } = await this.#whole(filter);
    return overlapPair(snapshot.index, counts(), a, b, top);
  }

  /** What a filter matches, and its counts beside those of the whole that it is part of. */
  async #scope(filter: Filter) {
    const matches = await this.#whole(filter);
    const whole = await this.#whole(wholeOf(filter));
    return {
      matches,
      scope: { counts: matches.counts(), wholes: wholeCounts(matches, whole), datasets: filter.datasets },
    };
  }

  async tagTable(filter: Filter, question: TagTableQuestion) {
    const { matches, scope } = await this.#scope(filter);
    return tagTable(matches.snapshot.index, scope, question);
  }

  async tagPage(filter: Filter, tag: string) {
    const { matches, scope } = await this.#scope(filter);
    const carrying = await this.#whole({ ...filter, all: [...filter.all, tag] });
    return tagPage(this.store, matches, carrying, scope, filter, tag);
  }

  async datasetCard(datasetId: number) {
    await this.#ready;
    return cardOf(this.store, this.#snapshot, datasetId);
  }

  async compareRuns(a: number, b: number, filter: Filter) {
    return compareRuns(await this.#complete(filter), a, b);
  }

  async ownTexts(source: OwnSource, filter: Filter) {
    return ownTexts(await this.#complete(filter), source);
  }

  async matchingRows(filter: Filter) {
    return matchingRows(await this.#complete(filter));
  }

  async matchingQueries(filter: Filter) {
    const { snapshot, mask } = await this.#complete(filter);
    return matchingQueries(snapshot.index.columns, mask);
  }

  async textIdsOfRows(picks: readonly RowPick[]) {
    await this.#ready;
    return textIdsOfRows(this.#snapshot.index.columns, picks);
  }

  async textIds(filter: Filter) {
    const matches = await this.#complete(filter);
    return textIdsIn(matches.snapshot.index.columns, matches.mask);
  }
}

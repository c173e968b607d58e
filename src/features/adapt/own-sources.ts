/** Whose tags the tagger can learn. */
import type { OwnSource } from '../../workers/analysis/contract.ts';
import type { RunInfo } from '../../workers/store/contract.ts';

/** Of more texts so many are drawn (jobs/adapt.ts draws no more). */
export const mostRows = 4000;

export interface SourceChoice {
  readonly value: string;
  readonly label: string;
}

/** Layers with tags, the likeliest teacher first: a person, imports and other engines, then the tagger's own runs. */
export function ownSources(runs: readonly RunInfo[], reviewed: number): readonly SourceChoice[] {
  const tagged = runs.filter((run) => run.tagged > 0).toReversed();
  const own = tagged.filter(isOwn);
  const others = tagged.filter((run) => !isOwn(run));
  return [
    ...(reviewed > 0 ? [{ value: 'review', label: 'Reviewed by hand' }] : []),
    ...[...others, ...own].map((run) => ({ value: String(run.id), label: labelOf(run, runs) })),
  ];
}

/** What the tagger said itself it need not learn. */
function isOwn(run: RunInfo): boolean {
  return run.kind === 'engine' && run.identity.engine === 'instant';
}

function labelOf(run: RunInfo, runs: readonly RunInfo[]): string {
  const twins = runs.filter(({ label }) => label === run.label).length;
  return twins > 1 ? `${run.label} (${run.scope.label}, ${run.createdAt.slice(0, 10)})` : run.label;
}

/** The source behind the value of a choice. */
export function sourceOf(value: string): OwnSource {
  return value === 'review' ? 'review' : Number(value);
}

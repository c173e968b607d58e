/** What a person chose on the export page, and what it comes to. */
import { haveMixedForms } from '../../core/export/mixed-forms.ts';
import type { Filter } from '../../core/filter/filter.ts';
import type { FileFormat } from '../../core/types.ts';
import type { DatasetInfo } from '../../store/state.ts';
import type {
  ExportFileFormat,
  ExportFiles,
  ExportProfile,
  ExportRequest,
  ExportShape,
} from '../../workers/export/contract.ts';

export type ScopeChoice =
  { readonly kind: 'everything' | 'filter' | 'ticked' } | { readonly kind: 'dataset'; readonly datasetId: number };

export interface ExportChoice {
  readonly scope: ScopeChoice;
  /** Null: the format that the rows came in. */
  readonly format: ExportFileFormat | null;
  readonly shape: ExportShape;
  readonly profile: ExportProfile;
  readonly files: ExportFiles;
  readonly escapeFormulas: boolean;
}

export const firstChoice: ExportChoice = {
  scope: { kind: 'everything' },
  format: null,
  shape: 'original',
  profile: 'none',
  files: 'one',
  escapeFormulas: true,
};

/** One scope as the value of a radio button. */
export function scopeValue(scope: ScopeChoice): string {
  return scope.kind === 'dataset' ? `dataset ${scope.datasetId}` : scope.kind;
}

/** Datasets that a scope takes from, in order; `filtered` are those that the filter is narrowed to. */
export function datasetsOf(scope: ScopeChoice, ready: readonly DatasetInfo[], filter: Filter): readonly DatasetInfo[] {
  switch (scope.kind) {
    case 'dataset':
      return ready.filter(({ id }) => id === scope.datasetId);
    case 'filter':
      return filter.datasets.length === 0 ? ready : ready.filter(({ id }) => filter.datasets.includes(id));
    default:
      return ready;
  }
}

/** The format that datasets came in, where it is the same of all; JSONL for text, which has no place for tags, and mixtures. */
export function ownFormat(datasets: readonly DatasetInfo[]): ExportFileFormat {
  const [first, ...others] = new Set(datasets.map(({ source }): FileFormat => source?.format ?? 'jsonl'));
  return first === undefined || first === 'text' || others.length > 0 ? 'jsonl' : first;
}

/** One dataset needs no zip; of several, LLaMA-Factory describes each by itself. */
function filesOf({ files, profile }: ExportChoice, datasets: readonly DatasetInfo[]): ExportFiles {
  if (datasets.length < 2) return 'one';
  return profile === 'llama-factory' ? 'each' : files;
}

/** The request without its scope. Profiles have a format and a shape of their own. */
export function requestOf(choice: ExportChoice, datasets: readonly DatasetInfo[]): ExportRequest {
  const { profile, escapeFormulas } = choice;
  const files = filesOf(choice, datasets);
  const csv = { escapeFormulas };
  if (profile !== 'none') return { format: 'jsonl', shape: 'original', profile, files, csv };
  const format = choice.format ?? (choice.shape === 'flat' ? 'jsonl' : ownFormat(datasets));
  return { format, shape: choice.shape, profile, files, csv };
}

/** True where a file of all these datasets would not come in again as it is: their rows are read in different ways. */
export function losesForms({ shape, profile, files }: ExportRequest, datasets: readonly DatasetInfo[]): boolean {
  if (files === 'each' || shape === 'flat' || profile === 'opendataarena') return false;
  return haveMixedForms(datasets.map(({ mapping }) => mapping.fields));
}

/** Bytes that an export of so many rows is likely to take: those of the datasets, and about as many again for tags. */
export function expectedBytes(datasets: readonly DatasetInfo[], rows: number): number {
  const all = datasets.reduce((sum, dataset) => sum + dataset.rows, 0);
  const bytes = datasets.reduce((sum, { source }) => sum + 2 * (source?.bytes ?? 0), 0);
  return all === 0 ? 0 : Math.round((bytes * rows) / all);
}

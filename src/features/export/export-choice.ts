/** What a person chose on the export page, and what it comes to. */
import type { Filter } from '../../core/filter/filter.ts';
import type { FileFormat } from '../../core/types.ts';
import type { DatasetInfo } from '../../store/state.ts';
import type { ExportFileFormat, ExportProfile, ExportRequest, ExportShape } from '../../workers/export/contract.ts';
import { fileNameOf } from '../file-name.ts';

export type ScopeChoice =
  { readonly kind: 'everything' | 'filter' | 'ticked' } | { readonly kind: 'dataset'; readonly datasetId: number };

export interface ExportChoice {
  readonly scope: ScopeChoice;
  /** Null: the format that the rows came in. */
  readonly format: ExportFileFormat | null;
  readonly shape: ExportShape;
  readonly profile: ExportProfile;
  readonly escapeFormulas: boolean;
}

export const firstChoice: ExportChoice = {
  scope: { kind: 'everything' },
  format: null,
  shape: 'original',
  profile: 'none',
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

/** The request without its scope. Profiles have a format and a shape of their own. */
export function requestOf(choice: ExportChoice, datasets: readonly DatasetInfo[]): ExportRequest {
  const { profile, escapeFormulas } = choice;
  const csv = { escapeFormulas };
  if (profile !== 'none') return { format: 'jsonl', shape: 'original', profile, csv };
  const format = choice.format ?? (choice.shape === 'flat' ? 'jsonl' : ownFormat(datasets));
  return { format, shape: choice.shape, profile, csv };
}

/** The name of the file, by what is in it. */
export function exportFileName(name: string, { format, shape, profile }: ExportRequest): string {
  const kind = shape === 'flat' ? 'queries' : 'instag';
  return `${fileNameOf(name)}.${profile === 'none' ? kind : profile}.${format}`;
}

import { useEffect, useRef, useState } from 'react';
import type { DatasetInfo } from '../../store/state.ts';
import type {
  ExportOutcome,
  ExportProgress,
  ExportRequest,
  ExportScope,
  ScopedRequest,
} from '../../workers/export/contract.ts';
import { useServices } from '../studio.tsx';
import { exportFileName } from './export-choice.ts';

export type ExportState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: ExportProgress | null }
  | { readonly state: 'done'; readonly name: string; readonly outcome: ExportOutcome }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly message: string };

export interface ExportControl {
  readonly state: ExportState;
  readonly start: (task: ExportTask) => void;
  readonly cancel: () => void;
}

/** What an export takes. The scope is made when it starts: a filter comes to its rows then. */
export interface ExportTask {
  readonly name: string;
  readonly request: ExportRequest;
  readonly datasets: readonly DatasetInfo[];
  readonly scope: () => Promise<ExportScope>;
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** Bytes that an export is likely to take: those of the datasets, and about as many again for tags and their reasons. */
function expectedBytes(datasets: readonly DatasetInfo[]): number {
  return datasets.reduce((sum, { source }) => sum + 2 * (source?.bytes ?? 0), 0);
}

/** One export at a time; leaving the page ends it. */
export function useExport(): ExportControl {
  const { exporter, page, runJob } = useServices();
  const [state, setState] = useState<ExportState>({ state: 'idle' });
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  async function run({ name, request, datasets, scope }: ExportTask, signal: AbortSignal): Promise<ExportState> {
    const fileName = exportFileName(name, request);
    const destination = await page.chooseDestination(fileName, expectedBytes(datasets));
    const scoped: ScopedRequest = { ...request, scope: await scope() };
    const outcome = await runJob<ExportProgress, ExportOutcome>(
      exporter,
      { signal, onProgress: (progress) => setState({ state: 'running', progress }) },
      (job, onProgress) => exporter.export(job, scoped, destination, destination?.name ?? fileName, onProgress),
    );
    if (outcome.file !== null) page.saveBlob(outcome.file, fileName);
    if (outcome.companion !== null) page.saveBlob(new Blob([outcome.companion.text]), outcome.companion.name);
    return { state: 'done', name: destination?.name ?? fileName, outcome };
  }

  async function start(task: ExportTask): Promise<void> {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setState({ state: 'running', progress: null });
    try {
      setState(await run(task, own.signal));
    } catch (error) {
      if (isAbort(error)) setState({ state: 'cancelled' });
      else setState({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  return { state, start: (task) => void start(task), cancel: () => controller.current?.abort() };
}

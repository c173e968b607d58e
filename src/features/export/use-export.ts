import { useEffect, useRef, useState } from 'react';
import type { DatasetInfo } from '../../store/state.ts';
import type { ProjectState } from '../../workers/store/contract.ts';
import type { ExportOutcome, ExportProgress } from '../../workers/export/contract.ts';
import { fileNameOf } from '../file-name.ts';
import { useServices, useStudioState } from '../studio.tsx';

export type ExportState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: ExportProgress | null }
  | { readonly state: 'done'; readonly name: string; readonly outcome: ExportOutcome }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly message: string };

export interface ExportControl {
  readonly state: ExportState;
  readonly start: () => void;
  readonly cancel: () => void;
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** Bytes that a dataset's export is likely to take: its own, and about as many again for tags and their reasons. */
function expectedBytes(datasets: readonly DatasetInfo[]): number {
  return datasets.reduce((sum, { source }) => sum + 2 * (source?.bytes ?? 0), 0);
}

/** What an export takes: a dataset or (null) all of them, and the name of the file. */
interface Task {
  readonly datasetId: number | null;
  readonly name: string;
  readonly expectedBytes: number;
}

function taskOf(dataset: DatasetInfo | undefined, project: ProjectState | null): Task {
  const name = dataset?.name ?? project?.project.name ?? '';
  const datasets = dataset === undefined ? (project?.datasets ?? []) : [dataset];
  return {
    datasetId: dataset?.id ?? null,
    name: `${fileNameOf(name)}.instag.jsonl`,
    expectedBytes: expectedBytes(datasets),
  };
}

/** One export at a time, of a dataset or (undefined) of all; leaving the page ends it. */
export function useExport(dataset: DatasetInfo | undefined): ExportControl {
  const { exporter, page, runJob } = useServices();
  const studio = useStudioState();
  const [state, setState] = useState<ExportState>({ state: 'idle' });
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  async function run(task: Task, signal: AbortSignal): Promise<ExportState> {
    const destination = await page.chooseDestination(task.name, task.expectedBytes);
    const outcome = await runJob<ExportProgress, ExportOutcome>(
      exporter,
      { signal, onProgress: (progress) => setState({ state: 'running', progress }) },
      (job, onProgress) => exporter.exportJsonl(job, task.datasetId, destination, onProgress),
    );
    if (outcome.file !== null) page.saveBlob(outcome.file, task.name);
    return { state: 'done', name: destination?.name ?? task.name, outcome };
  }

  async function start(): Promise<void> {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setState({ state: 'running', progress: null });
    try {
      setState(await run(taskOf(dataset, studio().project), own.signal));
    } catch (error) {
      if (isAbort(error)) setState({ state: 'cancelled' });
      else setState({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  return { state, start: () => void start(), cancel: () => controller.current?.abort() };
}

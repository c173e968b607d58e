import { useEffect, useRef, useState } from 'react';
import { exportArchiveName, exportFileName } from '../../core/export/file-name.ts';
import type {
  ExportOutcome,
  ExportProgress,
  ExportRequest,
  ExportScope,
  ScopedRequest,
} from '../../workers/export/contract.ts';
import { useServices } from '../studio.tsx';

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
  /** Straight to a file that is picked first, or kept by the browser until it is downloaded. */
  readonly to: 'disk' | 'download';
  readonly scope: () => Promise<ExportScope>;
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** One export at a time; leaving the page ends it. */
export function useExport(): ExportControl {
  const { exporter, page, runJob } = useServices();
  const [state, setState] = useState<ExportState>({ state: 'idle' });
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  async function run({ name, request, to, scope }: ExportTask, signal: AbortSignal): Promise<ExportState> {
    const nameOf = request.files === 'each' ? exportArchiveName : exportFileName;
    const fileName = nameOf(name, request);
    // The last word of progress may come in behind the outcome: only a running export makes progress.
    function report(progress: ExportProgress): void {
      setState((now) => (now.state === 'running' ? { state: 'running', progress } : now));
    }
    const destination = to === 'disk' ? await page.pickDestination(fileName) : null;
    const scoped: ScopedRequest = { ...request, scope: await scope() };
    const outcome = await runJob<ExportProgress, ExportOutcome>(
      exporter,
      { signal, onProgress: report },
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

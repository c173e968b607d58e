import { startWorker, type WorkerHandle } from '../bridge.ts';
import type { AnalysisApi } from './contract.ts';
import url from './worker.ts?worker&url';

/** Starts the worker that filters, counts and draws figures; `connectStore` gives it its data. */
export function startAnalysis(): WorkerHandle<AnalysisApi> {
  return startWorker<AnalysisApi>(url, 'analysis');
}

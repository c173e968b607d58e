/** The list of bad rows that --report asks for, one JSON object a line. */
import type { RowIssue } from '../core/types.ts';
import type { Sink } from '../jobs/ports.ts';
import { fileSink } from './sinks.ts';

export interface IssueReport {
  add(issue: RowIssue): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** Opens the list; without a path it goes nowhere. */
export async function openIssueReport(path: string | null): Promise<IssueReport> {
  if (path === null) return { add: nothing, close: nothing, abort: nothing };
  const sink: Sink = await fileSink(path);
  const encoder = new TextEncoder();
  return {
    add: (issue) => sink.write(encoder.encode(`${JSON.stringify(issue)}\n`)),
    close: () => sink.close(),
    abort: () => sink.abort(),
  };
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

/** Takes layers out: out of sight at once, gone for good a little later, so that it can be undone. */
import { dropRun } from '../../storage/run-table.ts';
import { UNDO_MS } from './datasets.ts';
import type { Project } from './project.ts';
import { runInfo } from './runs.ts';

function purgeRun(project: Project, runId: number): void {
  if (!project.leaving.delete(runId)) return;
  project.layers.delete(runId);
  dropRun(project.sql, runId);
  project.sql.compact();
}

/** Hides a layer as if it were not there; its space is given back after UNDO_MS. A crash before that brings it back. */
export function deleteRun(project: Project, runId: number): void {
  runInfo(project, runId);
  project.leaving.set(
    runId,
    setTimeout(() => purgeRun(project, runId), UNDO_MS),
  );
  project.onChange();
}

export function undeleteRun(project: Project, runId: number): void {
  if (!project.leaving.has(runId)) throw new Error('This layer is gone for good; tag again to have its tags back.');
  clearTimeout(project.leaving.get(runId));
  project.leaving.delete(runId);
  project.onChange();
}

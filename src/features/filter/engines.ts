/** Whose word a tagging can be: engines of runs, files, people. */
import type { RunInfo } from '../../workers/store/contract.ts';

const names: ReadonlyMap<string, string> = new Map([
  ['imported', 'the file'],
  ['review', 'a person'],
  ['instant', 'Instant'],
  ['webllm', 'WebLLM'],
  ['endpoint', 'an endpoint'],
]);

/** How an engine of a filter is called. */
export function engineName(engine: string): string {
  return names.get(engine) ?? engine;
}

/** The engines that a filter can ask for here, and those that it asks for already. */
export function engineChoices(
  runs: readonly Pick<RunInfo, 'identity'>[],
  reviewed: number,
  chosen: readonly string[],
): readonly string[] {
  const ofRuns = runs.map(({ identity }) => identity.engine);
  return [...new Set([...ofRuns, ...(reviewed > 0 ? ['review'] : []), ...chosen])];
}

/** What a run can be made with: the engines, and the versions of them that the project keeps. */
import type { EngineVersion } from '../../workers/store/contract.ts';
import type { EngineConfig, EngineInfo } from '../../workers/tagging/contract.ts';

export interface EngineChoice {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly engine: EngineInfo;
  /** SHA-256 of a kept version; null: the engine as it comes. */
  readonly version: string | null;
}

/** Each engine, with its versions behind it. */
export function engineChoices(
  engines: readonly EngineInfo[],
  versions: readonly EngineVersion[],
): readonly EngineChoice[] {
  return engines.flatMap((engine) => [
    { value: engine.id, label: engine.label, hint: engine.needs, engine, version: null },
    ...versions
      .filter((version) => version.engine === engine.id)
      .map(({ sha256, name, source }) => ({
        ...{ value: `${engine.id}/${sha256}`, label: `${engine.label}: ${name}` },
        ...{ hint: `adapted to: ${source}`, engine, version: sha256 },
      })),
  ]);
}

/** The configuration of a run; a threshold of null is the engine's own. */
export function configOf({ version }: EngineChoice, threshold: number | null): EngineConfig {
  return { ...(version === null ? {} : { version }), ...(threshold === null ? {} : { threshold }) };
}

import type { Tag } from '../../core/types.ts';
import type { TurnDetail } from '../../workers/analysis/contract.ts';
import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';
import { explanationsOf, silentTags } from './explanations.ts';

const none: readonly string[] = [];

/** Why each tag was given, by tag. Engines are asked again where the layer does not keep it. */
export function useExplanations(turn: TurnDetail, text: string, tags: readonly Tag[]): ReadonlyMap<string, string> {
  const { tagging } = useServices();
  const { textId, effective } = turn;
  const settings = useStudio(
    (state) => state.project?.runs.find(({ id }) => id === effective?.runId)?.identity.settings,
  );
  const engineTags = effective?.result.tags ?? [];
  const silent = silentTags(engineTags);
  const key = silent.length === 0 ? null : JSON.stringify([effective?.runId, textId, silent.map(({ tag }) => tag)]);
  const answer = useLatest(key, 0, () => tagging.explain(effective?.engine ?? '', text, silent, settings));
  const rebuilt = answer.key === key ? (answer.value ?? none) : none;
  return explanationsOf([...engineTags, ...tags], silent, rebuilt);
}

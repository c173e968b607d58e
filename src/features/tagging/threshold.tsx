import { Slider } from '../../ui/slider.tsx';
import type { ThresholdRange } from '../../workers/tagging/contract.ts';
import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';

export interface OwnThreshold {
  readonly range: ThresholdRange;
  /** What the engine takes when it is told nothing. */
  readonly own: number;
}

/** How sure an engine (or a kept version of it) is by itself; null where it has no such setting, or while it is asked. */
export function useOwnThreshold(engineId: string | null, version: string | null): OwnThreshold | null {
  const { tagging } = useServices();
  const range = useStudio((state) => state.engines?.find(({ id }) => id === engineId)?.threshold ?? null);
  const key = engineId === null || range === null ? null : JSON.stringify([engineId, version]);
  const config = version === null ? {} : { version };
  const answer = useLatest(key, 0, () => tagging.settings(engineId ?? '', config));
  const own = answer.key === key ? answer.value?.threshold : undefined;
  return range === null || typeof own !== 'number' ? null : { range, own };
}

/** Fewer tags that are sure, or more tags. */
export function ThresholdSlider({
  threshold: { range, own },
  value,
  onValue,
}: {
  readonly threshold: OwnThreshold;
  readonly value: number;
  readonly onValue: (value: number) => void;
}) {
  const percent = Math.round(value * 100);
  return (
    <Slider
      label="Give a tag from"
      ends={['More tags', 'Surer tags']}
      min={range.least}
      max={range.most}
      step={range.step}
      value={value}
      text={`${percent} %${percent === Math.round(own * 100) ? ' (the usual)' : ''}`}
      onValue={onValue}
    />
  );
}

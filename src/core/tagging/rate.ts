/** How fast a job is and how long it still takes, from samples of how much was done when. */

export interface RateSample {
  /** Milliseconds on a monotonic clock. */
  readonly at: number;
  readonly done: number;
  /** Tokens that a language model has written so far, forced ones too; missing for engines without. */
  readonly tokens?: number;
}

/** What a speed is measured over: so much time, but no fewer than so many samples. */
export interface RateWindow {
  readonly milliseconds: number;
  readonly leastSamples: number;
}

export interface Rate {
  /** Not rounded: a large model may take minutes for one. 0 until known. */
  readonly perMinute: number;
  /** Null until known. */
  readonly secondsLeft: number | null;
  /** Tokens written a second, by the clock; missing until known, and for engines without. */
  readonly tokensPerSecond?: number;
}

/** The samples with a new one, without those that the window has left behind; one older sample stays as its left edge. */
export function addSample(
  samples: readonly RateSample[],
  sample: RateSample,
  { milliseconds, leastSamples }: RateWindow,
): readonly RateSample[] {
  const leastKept = samples.length + 1 - leastSamples;
  const kept = samples.filter((_, i) => {
    const following = samples[i + 1];
    return following === undefined || following.at > sample.at - milliseconds || i >= leastKept;
  });
  return [...kept, sample];
}

/** Items a minute between the first and the last sample, and the seconds that `remaining` items take at that speed. */
export function measureRate(samples: readonly RateSample[], remaining: number): Rate {
  const first = samples[0];
  const last = samples[samples.length - 1];
  if (first === undefined || last === undefined || last.at <= first.at || last.done <= first.done) {
    return { perMinute: 0, secondsLeft: remaining === 0 ? 0 : null };
  }
  const perMillisecond = (last.done - first.done) / (last.at - first.at);
  return {
    perMinute: perMillisecond * 60_000,
    secondsLeft: Math.ceil(remaining / perMillisecond / 1000),
    ...tokenRate(first, last),
  };
}

function tokenRate(first: RateSample, last: RateSample): Pick<Rate, 'tokensPerSecond'> {
  const tokens = (last.tokens ?? 0) - (first.tokens ?? 0);
  return tokens > 0 ? { tokensPerSecond: (tokens / (last.at - first.at)) * 1000 } : {};
}

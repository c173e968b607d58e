/** One measured number. `baseline` is what it is compared with in the same run; `ratio` = value / baseline. */
export interface BenchFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline?: number | null;
  readonly ratio?: number | null;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

export function figure(name: string, value: number, unit: string, baseline: number | null = null): BenchFigure {
  return {
    name,
    value: rounded(value),
    unit,
    baseline: baseline === null ? null : rounded(baseline),
    ratio: baseline === null ? null : rounded(value / baseline),
  };
}

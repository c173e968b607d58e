/** Sets of whole numbers from 0 on, kept as ranges: what a filter asks of a number. */
import type { Bounds } from './filter.ts';

/** Every number. */
export const everyNumber: readonly Bounds[] = [{ least: 0, most: null }];

interface Span {
  readonly from: number;
  /** Included; Infinity where there is no end. */
  readonly to: number;
}

function spanOf({ least, most }: Bounds): Span {
  return { from: least ?? 0, to: most ?? Infinity };
}

function boundsOf({ from, to }: Span): Bounds {
  return { least: from, most: to === Infinity ? null : to };
}

/** Ascending, none empty, and none that touches the next. */
function joined(spans: readonly Span[]): readonly Bounds[] {
  const apart: Span[] = [];
  for (const span of spans.filter(({ from, to }) => from <= to).sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last === undefined || span.from > last.to + 1) apart.push(span);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return apart.map(boundsOf);
}

/** True when a range holds the number. */
export function holdsNumber(ranges: readonly Bounds[], number: number): boolean {
  return ranges.map(spanOf).some(({ from, to }) => number >= from && number <= to);
}

/** True when the ranges hold every number of another one. */
export function holdsRange(ranges: readonly Bounds[], range: Bounds): boolean {
  return sameNumbers(withRange(ranges, range), ranges);
}

/** The numbers of the ranges and of one more, both ends included: ascending, touching ranges as one. */
export function withRange(ranges: readonly Bounds[], range: Bounds): readonly Bounds[] {
  return joined([...ranges, range].map(spanOf));
}

/** The numbers of the ranges that the other one does not hold: ascending, touching ranges as one. */
export function withoutRange(ranges: readonly Bounds[], range: Bounds): readonly Bounds[] {
  const gone = spanOf(range);
  if (gone.from > gone.to) return joined(ranges.map(spanOf));
  return joined(
    ranges.map(spanOf).flatMap(({ from, to }) => [
      { from, to: Math.min(to, gone.from - 1) },
      { from: Math.max(from, gone.to + 1), to },
    ]),
  );
}

/** True when both hold the same numbers. */
export function sameNumbers(a: readonly Bounds[], b: readonly Bounds[]): boolean {
  return JSON.stringify(joined(a.map(spanOf))) === JSON.stringify(joined(b.map(spanOf)));
}

/** By number, 0..most: 1 where a range holds it. */
export function numbersWithin(ranges: readonly Bounds[], most: number): Uint8Array {
  const held = new Uint8Array(most + 1);
  for (const { from, to } of ranges.map(spanOf)) held.fill(1, from, Math.max(from, Math.min(to, most) + 1));
  return held;
}

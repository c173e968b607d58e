/** The probability from which a tag is given, so that the exact micro-F1 over labelled rows is greatest. */
import { chooseTags, type Judged } from './model.ts';

interface JudgedRow {
  readonly judged: readonly Judged[];
  readonly tags: readonly number[];
}

/** Of thresholds .05, .06 ... .6 the best; .22 where there are no rows. */
export function bestThreshold(rows: readonly JudgedRow[]): number {
  let best = { threshold: 0.22, f1: 0 };
  for (let percent = 5; percent <= 60; percent++) {
    const f1 = microF1(rows, percent / 100);
    if (f1 > best.f1) best = { threshold: percent / 100, f1 };
  }
  return best.threshold;
}

/** 2 * hits / (given + true), over all rows together. */
export function microF1(rows: readonly JudgedRow[], threshold: number): number {
  let hits = 0;
  let sizes = 0;
  for (const { judged, tags } of rows) {
    const given = chooseTags(judged, threshold);
    hits += given.filter(({ tag }) => tags.includes(tag)).length;
    sizes += given.length + tags.length;
  }
  return sizes === 0 ? 0 : (2 * hits) / sizes;
}

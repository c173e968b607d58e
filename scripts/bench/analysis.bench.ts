/** Filters, counts and figures of a million queries in Node: analysis-measures.ts as a bundle. */
import { bundled } from './bundled.ts';
import type { BenchFigure } from './figure.ts';
import type * as Measures from './analysis-measures.ts';

const { measure } = await bundled<typeof Measures>('analysis-measures');

export function bench(): BenchFigure[] {
  return measure();
}

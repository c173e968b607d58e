/** Whether rows of several datasets can be read by one mapping: a file has one. */
import type { FieldMapping } from '../types.ts';

function isOpenTo(a: unknown, b: unknown): boolean {
  if (a === null || b === null || a === undefined || b === undefined) return true;
  if (Array.isArray(a) && Array.isArray(b) && (a.length === 0 || b.length === 0)) return true;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** True where no field has one name here and another one there. */
function canShare(a: FieldMapping, b: FieldMapping): boolean {
  if (a.form !== b.form) return false;
  const others = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).every(([key, value]) => isOpenTo(value, others.get(key)));
}

/**
 * Returns true where datasets with these mappings cannot come in again as one file: it would be read by one mapping, and
 * the queries of the others would be lost.
 */
export function haveMixedForms(mappings: readonly FieldMapping[]): boolean {
  return mappings.some((a, index) => mappings.slice(index + 1).some((b) => !canShare(a, b)));
}

/** Picks fields out of JSON that others wrote: each answers with what was expected and what was found. */
import { plainText, shownJson } from './quoted.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A file of a model that cannot be used; the message names file, place, what was expected and what was found. */
export class ModelFileError extends Error {
  constructor(message: string) {
    super(plainText(message));
    this.name = 'ModelFileError';
  }
}

function shown(value: unknown): string {
  return shownJson(value, 60);
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the object of a JSON file. Throws a ModelFileError where it is no JSON or no object. */
export function readFields(file: string, text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ModelFileError(`${file} is not JSON (${detail}). It may have been cut off: get it again.`);
  }
  return asFields(file, 'the file', value);
}

export function asFields(file: string, place: string, value: unknown): Fields {
  if (isFields(value)) return value;
  throw new ModelFileError(`${file}: ${place} should be an object, found ${shown(value)}.`);
}

export function asList(file: string, place: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new ModelFileError(`${file}: ${place} should be a list, found ${shown(value)}.`);
}

export function asText(file: string, place: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new ModelFileError(`${file}: ${place} should be a text, found ${shown(value)}.`);
}

/** A whole number from 0. */
export function asCount(file: string, place: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new ModelFileError(`${file}: ${place} should be a whole number, found ${shown(value)}.`);
}

/** A whole number, or null where the field is missing or negative (MLC writes -1 for "none"). */
export function countOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

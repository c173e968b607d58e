/** What reading a row gives: its messages and what was wrong with it. */
import type { IssueKind, RoleUse } from '../types.ts';

/** One message of a row; `message` is its index in the original list. */
export interface RowMessage {
  readonly role: string;
  readonly use: RoleUse;
  readonly text: string;
  readonly message: number;
  readonly otherParts: boolean;
}

/** Why a row is not of the shape its mapping expects. */
export interface RowFault {
  readonly kind: IssueKind & ('missing-field' | 'wrong-type' | 'unknown-role' | 'not-a-record');
  readonly message: string;
}

/** Collects the messages of one row and what was wrong with it. */
export interface RowReading {
  readonly messages: RowMessage[];
  readonly faults: RowFault[];
}

/** Adds a message that holds text alone. */
export function addText(reading: RowReading, use: RoleUse, role: string, text: string, message = 0): void {
  reading.messages.push({ role, use, text, message, otherParts: false });
}

/** Adds a fault that names the field, what was expected and what was found. */
export function addFault(reading: RowReading, key: string, expected: string, found: unknown): void {
  reading.faults.push(
    found === undefined
      ? { kind: 'missing-field', message: `The row has no field "${key}" (expected: ${expected}).` }
      : { kind: 'wrong-type', message: `The field "${key}" should be ${expected}; found ${nameOf(found)}.` },
  );
}

/** A JSON value's type in a reader's words. */
export function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'number' ? 'a number' : `a ${typeof value}`;
}

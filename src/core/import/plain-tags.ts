/** Tags that came along with a row in a field of its own. */
import type { Tag, TagField } from '../types.ts';
import { field, isRecord } from './record.ts';

/** Fields in which tags are looked for, ours apart (reference/data-forms.md). */
export const tagPaths = [
  'tags',
  'ins_tag',
  'annotation.instag',
  'annotation.instag.content',
  'labels',
  'instag',
] as const;

/** The value at a dotted path; a key that is spelt like the whole path goes first. */
export function valueAt(row: unknown, path: string): unknown {
  const direct = field(row, path);
  if (direct !== undefined || !path.includes('.')) return direct;
  return path.split('.').reduce<unknown>((value, key) => field(value, key), row);
}

/** A confidence as the studio keeps it: 0..1, 2 decimals; undefined for anything else. */
export function readConfidence(value: unknown): number | undefined {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) return undefined;
  return Math.round(value * 100) / 100;
}

/** A tag as a text or as `{tag, explanation?, confidence?}`; null for anything else. */
export function readTag(value: unknown): Tag | null {
  if (typeof value === 'string') return value === '' ? null : { tag: value };
  const tag = field(value, 'tag');
  if (typeof tag !== 'string' || tag === '') return null;
  const explanation = field(value, 'explanation');
  const confidence = readConfidence(field(value, 'confidence'));
  return {
    tag,
    ...(typeof explanation === 'string' && explanation !== '' ? { explanation } : {}),
    ...(confidence === undefined ? {} : { confidence }),
  };
}

/** The tags of a list, each once; entries that are no tags are left out. */
export function readTags(list: readonly unknown[]): Tag[] {
  const tags = new Map<string, Tag>();
  for (const entry of list) {
    const tag = readTag(entry);
    if (tag !== null && !tags.has(tag.tag)) tags.set(tag.tag, tag);
  }
  return [...tags.values()];
}

function parsedList(text: string): unknown {
  if (!text.trimStart().startsWith('[')) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function splitTags(text: string, separator: string | null): string[] {
  const parts = separator === null ? [text] : text.split(separator);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The list that a tag value holds: itself, JSON within a text (CSV), or a text split; null where it holds none. */
export function tagList(value: unknown, separator: TagField['separator']): readonly unknown[] | null {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (typeof value !== 'string') return null;
  const parsed = parsedList(value);
  return Array.isArray(parsed) ? (parsed as readonly unknown[]) : splitTags(value, separator);
}

/** True for a list with a list of tags for every turn. */
function isPerTurn(list: readonly unknown[]): list is readonly (readonly unknown[])[] {
  return list.length > 0 && list.every((entry) => Array.isArray(entry));
}

/**
 * The tags of a row by turn. A plain list belongs to the first query; a list of lists gives one list to each turn.
 * Null for a turn means that the field says nothing of it.
 */
export function plainTags(row: unknown, tagField: TagField, turns: number): readonly (readonly Tag[] | null)[] {
  const list = tagList(valueAt(row, tagField.path), tagField.separator);
  if (list === null || turns === 0) return [];
  if (isPerTurn(list)) return list.slice(0, turns).map((entry) => readTags(entry));
  const tags = readTags(list);
  return list.length > 0 && tags.length === 0 ? [] : [tags];
}

function separatorsIn(texts: readonly string[]): TagField['separator'] {
  const counted = ([',', ';', '|'] as const).map(
    (separator) => [separator, texts.filter((text) => text.includes(separator)).length] as const,
  );
  const [best] = [...counted].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > 0 ? best[0] : null;
}

function isTagList(value: unknown): boolean {
  const list = tagList(value, null);
  if (list === null) return false;
  const flat = isPerTurn(list) ? list.flat() : list;
  return flat.every((entry) => readTag(entry) !== null) && (typeof value !== 'string' || flat.length > 0);
}

function tagFieldAt(rows: readonly unknown[], path: string): TagField | null {
  const values = rows.map((row) => valueAt(row, path)).filter((value) => value !== undefined && value !== null);
  if (values.length === 0 || !values.every((value) => value === '' || isTagList(value))) return null;
  const texts = values.filter((value) => typeof value === 'string').filter((text) => parsedList(text) === undefined);
  // A text under our own key is somebody's note, not a list of tags.
  if (path === 'instag' && texts.length > 0) return null;
  const someTag = values.some((value) => (tagList(value, null) ?? []).length > 0);
  return someTag ? { path, separator: separatorsIn(texts) } : null;
}

/** The tag fields of a sample, the most telling name first, with the separator that its texts use. */
export function findTagFields(rows: readonly unknown[]): TagField[] {
  const records = rows.filter(isRecord);
  return tagPaths.map((path) => tagFieldAt(records, path)).filter((found) => found !== null);
}

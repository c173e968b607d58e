/**
 * Results of one run as columns, packed into one blob a batch. Batches of a run are a log: where a text occurs twice,
 * the later one holds, and `withdrawn` takes an earlier result back. Layout of format 1, little-endian:
 *   u32 format, n, tags, bytes of extras | u32 textId[n] | u32 end of tags[n] | u32 tagId[tags]
 *   | u8 status[n] | u8 flags[n] | u8 confidence[tags] | extras: JSON in UTF-8
 */
import { resultFlags, type Result, type ResultFlag, type ResultStatus, type Tag } from '../types.ts';

export const BATCH_FORMAT = 1;

/** Status codes of a batch are indexes into this list. */
export const STATUSES: readonly ResultStatus[] = ['tagged', 'unparsable', 'failed', 'empty-text'];

/** The status code that takes an earlier result of the same text back: it is untagged in this run again. */
export const WITHDRAWN = 4;

const NO_CONFIDENCE = 255;
const HEADER_BYTES = 16;

/** One outcome to pack; a null result withdraws. `at` is set where it differs from the time of the batch. */
export interface PackedOutcome {
  readonly textId: number;
  readonly result: Result | null;
  readonly at?: string | null;
}

/** A batch as views on its blob. `tagEnds[i]` is where the tags of result i end; they start where those of i - 1 end. */
export interface BatchColumns {
  readonly textIds: Uint32Array;
  readonly statuses: Uint8Array;
  readonly flags: Uint8Array;
  readonly tagEnds: Uint32Array;
  readonly tagIds: Uint32Array;
  /** Hundredths; 255 where there is none. */
  readonly confidences: Uint8Array;
  readonly extras: Uint8Array;
}

/** What few results have, by index: kept as JSON so that the columns stay narrow. */
interface Extra {
  readonly raw: string | undefined;
  readonly error: string | undefined;
  readonly at: string | undefined;
  /** [position of the tag, explanation] */
  readonly explanations: readonly (readonly [number, string])[] | undefined;
}

interface Extras {
  readonly at: string;
  readonly items: readonly (readonly [number, Extra])[];
}

function confidenceCode(tag: Tag): number {
  if (tag.confidence === undefined) return NO_CONFIDENCE;
  return Math.min(100, Math.max(0, Math.round(tag.confidence * 100)));
}

function flagBits(result: Result | null): number {
  return resultFlags.reduce((bits, flag, bit) => (result?.flags.includes(flag) === true ? bits | (1 << bit) : bits), 0);
}

/** The flags behind the bits of a packed result; bits that a later version has set are passed over. */
export function flagsOf(bits: number): ResultFlag[] {
  return resultFlags.filter((_, bit) => (bits & (1 << bit)) !== 0);
}

function extraOf({ result, at }: PackedOutcome): Extra | null {
  const explanations = (result?.tags ?? []).flatMap(({ explanation }, index) =>
    explanation === undefined ? [] : [[index, explanation] as const],
  );
  const extra: Extra = {
    raw: result?.raw,
    error: result?.error,
    at: at ?? undefined,
    explanations: explanations.length === 0 ? undefined : explanations,
  };
  return Object.values(extra).every((value) => value === undefined) ? null : extra;
}

function packExtras(outcomes: readonly PackedOutcome[], at: string): Uint8Array {
  const items = outcomes.flatMap((outcome, index) => {
    const extra = extraOf(outcome);
    return extra === null ? [] : [[index, extra] as const];
  });
  return new TextEncoder().encode(JSON.stringify({ at, items } satisfies Extras));
}

/** Returns the views for a buffer of the right length; the counts are the caller's. */
function viewsOf(blob: Uint8Array, n: number, tags: number): BatchColumns {
  const { buffer } = blob;
  const textIds = blob.byteOffset + HEADER_BYTES;
  const tagEnds = textIds + 4 * n;
  const tagIds = tagEnds + 4 * n;
  const statuses = tagIds + 4 * tags;
  const flags = statuses + n;
  const confidences = flags + n;
  const extras = confidences + tags;
  return {
    textIds: new Uint32Array(buffer, textIds, n),
    tagEnds: new Uint32Array(buffer, tagEnds, n),
    tagIds: new Uint32Array(buffer, tagIds, tags),
    statuses: new Uint8Array(buffer, statuses, n),
    flags: new Uint8Array(buffer, flags, n),
    confidences: new Uint8Array(buffer, confidences, tags),
    extras: new Uint8Array(buffer, extras, blob.byteOffset + blob.byteLength - extras),
  };
}

/** Returns outcomes as one blob. `tagId` gives each tag its number; `at` is the time of the batch (ISO 8601). */
export function packBatch(
  outcomes: readonly PackedOutcome[],
  tagId: (tag: string) => number,
  at: string,
): Uint8Array<ArrayBuffer> {
  const n = outcomes.length;
  const tags = outcomes.reduce((sum, { result }) => sum + (result?.tags.length ?? 0), 0);
  const extras = packExtras(outcomes, at);
  const blob = new Uint8Array(HEADER_BYTES + 10 * n + 5 * tags + extras.length);
  new Uint32Array(blob.buffer, 0, 4).set([BATCH_FORMAT, n, tags, extras.length]);
  const columns = viewsOf(blob, n, tags);
  let end = 0;
  outcomes.forEach(({ textId, result }, index) => {
    columns.textIds[index] = textId;
    columns.statuses[index] = result === null ? WITHDRAWN : STATUSES.indexOf(result.status);
    columns.flags[index] = flagBits(result);
    for (const tag of result?.tags ?? []) {
      columns.tagIds[end] = tagId(tag.tag);
      columns.confidences[end] = confidenceCode(tag);
      end += 1;
    }
    columns.tagEnds[index] = end;
  });
  columns.extras.set(extras);
  return blob;
}

/** Returns the columns of a packed batch, without a copy where the blob lies on a multiple of 4. Throws on another format. */
export function unpackBatch(blob: Uint8Array): BatchColumns {
  const aligned = blob.byteOffset % 4 === 0 ? blob : blob.slice();
  if (aligned.byteLength < HEADER_BYTES) throw new Error('A batch of results is cut short.');
  const [format, n = 0, tags = 0, extras = 0] = new Uint32Array(aligned.buffer, aligned.byteOffset, 4);
  if (format !== BATCH_FORMAT)
    throw new Error(`A batch of results has format ${format ?? 0}; ${BATCH_FORMAT} is known.`);
  if (aligned.byteLength !== HEADER_BYTES + 10 * n + 5 * tags + extras) {
    throw new Error('A batch of results has another length than its header says.');
  }
  return viewsOf(aligned, n, tags);
}

/** Returns the index of the result that holds for a text (the last one), or -1. */
export function indexOfText(batch: BatchColumns, textId: number): number {
  return batch.textIds.lastIndexOf(textId);
}

function readExtras(batch: BatchColumns): Extras {
  return JSON.parse(new TextDecoder().decode(batch.extras)) as Extras;
}

function readTags(
  batch: BatchColumns,
  index: number,
  extra: Extra | undefined,
  tagName: (id: number) => string,
): Tag[] {
  const start = index === 0 ? 0 : (batch.tagEnds[index - 1] ?? 0);
  const explanations = new Map(extra?.explanations);
  return [...batch.tagIds.subarray(start, batch.tagEnds[index])].map((id, position) => {
    const code = batch.confidences[start + position] ?? NO_CONFIDENCE;
    const explanation = explanations.get(position);
    return {
      tag: tagName(id),
      ...(explanation === undefined ? {} : { explanation }),
      ...(code === NO_CONFIDENCE ? {} : { confidence: code / 100 }),
    };
  });
}

function readOutcome(
  batch: BatchColumns,
  index: number,
  extra: Extra | undefined,
  tagName: (id: number) => string,
): Result | null {
  const status = STATUSES[batch.statuses[index] ?? WITHDRAWN];
  if (status === undefined) return null;
  const bits = batch.flags[index] ?? 0;
  return {
    status,
    flags: flagsOf(bits),
    tags: readTags(batch, index, extra, tagName),
    ...(extra?.raw === undefined ? {} : { raw: extra.raw }),
    ...(extra?.error === undefined ? {} : { error: extra.error }),
  };
}

/** Returns every outcome of a batch in order, each with its time; null results are withdrawals. */
export function readOutcomes(
  batch: BatchColumns,
  tagName: (id: number) => string,
): { readonly textId: number; readonly result: Result | null; readonly at: string }[] {
  const extras = readExtras(batch);
  const byIndex = new Map(extras.items);
  return [...batch.textIds].map((textId, index) => {
    const extra = byIndex.get(index);
    return { textId, result: readOutcome(batch, index, extra, tagName), at: extra?.at ?? extras.at };
  });
}

/** Returns one outcome of a batch, or null where it was withdrawn or the index is not there. */
export function readResult(batch: BatchColumns, index: number, tagName: (id: number) => string): Result | null {
  if (index < 0 || index >= batch.textIds.length) return null;
  const extra = new Map(readExtras(batch).items).get(index);
  return readOutcome(batch, index, extra, tagName);
}

/**
 * The container of a backup, format 1, to be written and read as a stream:
 *   "INSTAGBK" | u32 format | u32 bytes of header | header: JSON in UTF-8 | for each entry: its bytes, then their SHA-256
 * Numbers are little-endian. The header names every entry with its length, so the length of the whole is known at once.
 */
import { SHA256_BYTES } from './sha256.ts';

export const BACKUP_FORMAT = 1;

/** The entry that holds the database; all others are files of the project by path. */
export const DATABASE_ENTRY = 'database.sqlite3';

const MAGIC = 'INSTAGBK';
export const PREFIX_BYTES = 16;
const MAX_HEADER_BYTES = 64 << 20;

export interface BackupEntry {
  readonly path: string;
  readonly bytes: number;
}

export interface BackupHeader {
  readonly name: string;
  readonly storeFormat: number;
  readonly createdAt: string;
  readonly entries: readonly BackupEntry[];
}

/** A file that is no backup, or one that cannot be read; the message is for the user. */
export class BackupError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BackupError';
  }
}

/** Returns the first bytes of a backup. */
export function encodeHeader(header: BackupHeader): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(PREFIX_BYTES + json.length);
  bytes.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(bytes.buffer);
  view.setUint32(8, BACKUP_FORMAT, true);
  view.setUint32(12, json.length, true);
  bytes.set(json, PREFIX_BYTES);
  return bytes;
}

/** Bytes of a whole backup whose header takes `headerBytes` with its prefix. */
export function backupBytes(headerBytes: number, entries: readonly BackupEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.bytes + SHA256_BYTES, headerBytes);
}

/** Returns how long the header is, from the first 16 bytes of a file. */
export function readPrefix(bytes: Uint8Array<ArrayBuffer>, fileName: string): number {
  if (bytes.length < PREFIX_BYTES || new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC) {
    throw new BackupError(`${fileName} is not a backup of InsTag Studio. Choose a file that "Back up" has made.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const format = view.getUint32(8, true);
  if (format > BACKUP_FORMAT) {
    throw new BackupError(
      `${fileName} was made by a newer version of InsTag Studio (backup format ${format}; this version reads ${BACKUP_FORMAT}). Restore it there.`,
    );
  }
  const length = view.getUint32(12, true);
  if (length > MAX_HEADER_BYTES) throw damaged(fileName, 'its header is impossibly long');
  return length;
}

export function damaged(fileName: string, what: string): BackupError {
  return new BackupError(`${fileName} is damaged: ${what}. Nothing was restored. Use another copy of the backup.`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Only paths that a backup writes: nothing that could lead out of the project's folder. */
const KNOWN_PATH = /^(database\.sqlite3|text-keys|datasets\/\d+\/[a-z0-9-]+)$/;

function isEntry(value: unknown): value is BackupEntry {
  if (!isRecord(value)) return false;
  const { path, bytes } = value;
  return typeof path === 'string' && KNOWN_PATH.test(path) && Number.isSafeInteger(bytes) && Number(bytes) >= 0;
}

function isEntryList(value: unknown): value is BackupEntry[] {
  return Array.isArray(value) && value.every(isEntry) && value.some((entry) => entry.path === DATABASE_ENTRY);
}

/** Returns what is a header, or null. */
function asHeader(value: unknown): BackupHeader | null {
  if (!isRecord(value)) return null;
  const { name, storeFormat, createdAt, entries } = value;
  if (typeof name !== 'string' || typeof createdAt !== 'string') return null;
  return typeof storeFormat === 'number' && isEntryList(entries) ? { name, storeFormat, createdAt, entries } : null;
}

function parseJson(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return null;
  }
}

/** Returns the header from its JSON. */
export function parseHeader(json: Uint8Array, fileName: string): BackupHeader {
  const header = asHeader(parseJson(json));
  if (header === null) throw damaged(fileName, 'its header cannot be read');
  return header;
}

/** Recognises a file that is in the project already. */
import { createContentHasher, fileIdentity, type ContentDigest } from '../core/datasets/file-identity.ts';
import { gunzip, isGzip } from '../core/import/gunzip.ts';
import { takeHead } from '../core/import/head.ts';
import { ImportFault } from '../core/import/import-fault.ts';
import type { ByteSource, SourceInfo } from '../core/types.ts';

/** A dataset that may hold the same content. */
export interface KnownDataset {
  readonly datasetId: number;
  readonly name: string;
  readonly source: Pick<SourceInfo, 'sha256' | 'wrapperKey'>;
}

/**
 * Bytes of a file after gunzip as far as they can be told without reading it: a gzip file's last four bytes say its size
 * modulo 4 GiB. Undefined where they cannot.
 */
export async function likelySize({ byteLength, slice }: ByteSource): Promise<number | undefined> {
  if (byteLength === undefined || slice === undefined) return byteLength;
  const head = await slice(0, Math.min(4, byteLength));
  if (!isGzip(head)) return byteLength;
  const tail = await slice(byteLength - 4, byteLength);
  return new DataView(tail.buffer, tail.byteOffset, tail.byteLength).getUint32(0, true);
}

async function contentOf(source: ByteSource, signal: AbortSignal): Promise<ContentDigest | null> {
  const hasher = createContentHasher();
  try {
    const { head, bytes } = await takeHead(source.stream(signal), 4);
    for await (const chunk of isGzip(head) ? gunzip(bytes) : bytes) await hasher.update(chunk);
  } catch (error) {
    if (error instanceof ImportFault) return null;
    throw error;
  }
  return hasher.finish();
}

/** Those of the datasets (all of the file's likely size) that hold the file's content. The file is hashed once. */
export async function sameContent(
  source: ByteSource,
  datasets: readonly KnownDataset[],
  signal: AbortSignal,
): Promise<{ readonly datasetId: number; readonly name: string }[]> {
  const content = datasets.length === 0 ? null : await contentOf(source, signal);
  if (content === null) return [];
  const same: { readonly datasetId: number; readonly name: string }[] = [];
  for (const { datasetId, name, source: known } of datasets) {
    if ((await fileIdentity(content, known.wrapperKey)) === known.sha256) same.push({ datasetId, name });
  }
  return same;
}

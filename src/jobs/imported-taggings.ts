/** Tags that come along with an import become layers, one a source: what page and command line agree on about them. */
import type { PackedOutcome } from '../core/tagging/batch-format.ts';
import type { EngineIdentity } from '../core/types.ts';
import type { ImportedTagging } from './ports.ts';

/** The source number of tags that name no engine. */
const PLAIN = -1;

/** Who is behind tags that name no engine. */
export const PLAIN_IDENTITY: EngineIdentity = {
  engine: 'imported',
  model: 'tags of the file',
  modelSha256: null,
  quantization: null,
  promptSha256: null,
  settings: {},
  app: '',
};

/** Returns the identity behind a source number of an import. */
export function importedIdentity(sources: readonly EngineIdentity[], source: number): EngineIdentity {
  return source === PLAIN ? PLAIN_IDENTITY : (sources[source] ?? PLAIN_IDENTITY);
}

/** Returns what the layer of a source is called. */
export function importedLabel(identity: EngineIdentity, datasetName: string): string {
  return `${identity.model}, from ${datasetName}`;
}

/** Returns the taggings of a batch as outcomes by source; `textIds` are those of its queries. */
export function outcomesBySource(
  taggings: readonly ImportedTagging[],
  textIds: Uint32Array,
): ReadonlyMap<number, readonly PackedOutcome[]> {
  const groups = new Map<number, PackedOutcome[]>();
  for (const { source, query, result, at } of taggings) {
    const group = groups.get(source) ?? [];
    groups.set(source, group);
    group.push({ textId: textIds[query] ?? 0, result, at });
  }
  return groups;
}

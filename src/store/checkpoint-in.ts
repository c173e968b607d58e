/** Tells a checkpoint, as it was published, from a model in MLC form. */
import { configFile } from '../core/models/model-names.ts';
import { configName } from '../core/models/convert/llama-config.ts';
import type { CheckpointPlace } from '../workers/convert/contract.ts';
import type { GivenFile } from '../workers/models/contract.ts';

function parts(path: string): { readonly folder: string; readonly name: string } {
  const end = path.lastIndexOf('/') + 1;
  return { folder: path.slice(0, end), name: path.slice(end) };
}

/** Returns the checkpoint among files: what lies beside the uppermost config.json. Null where there is none, or a model. */
export function checkpointIn(files: readonly GivenFile[]): CheckpointPlace | null {
  const named = files.map(({ path, file }) => ({ ...parts(path), file }));
  if (named.some(({ name }) => name === configFile)) return null;
  const folders = named.filter(({ name }) => name === configName).map(({ folder }) => folder);
  const folder = folders.sort((a, b) => a.length - b.length)[0];
  if (folder === undefined) return null;
  const beside = named.filter((file) => file.folder === folder).map(({ name, file }) => ({ name, file }));
  const label =
    folder
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? 'Checkpoint';
  return { kind: 'files', label, files: beside };
}

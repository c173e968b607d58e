/** The files of a drop or a folder, folders walked to the bottom. */

import { entriesOf, filesBelow, isLeftover } from '../walk-entries.ts';

/** Files that come along with data in a folder; one that is given by itself is meant. */
const besideData =
  /^(readme|license|licence|notice|changelog)$|\.(md|rst|py|ipynb|sh|ya?ml|toml|cfg|html?|pdf|png|jpe?g|gif|svg)$/iu;

/** The files to bring in, and the names of those in folders that are no data. */
export interface FoundFiles {
  readonly files: readonly File[];
  readonly others: readonly string[];
}

function withoutOthers(files: readonly File[]): FoundFiles {
  const others = files.filter(({ name }) => besideData.test(name));
  return { files: files.filter((file) => !others.includes(file)), others: others.map(({ name }) => name) };
}

/** Says which files of a folder were left out; null where none was. */
export function othersLine(others: readonly string[]): string | null {
  const [first] = others;
  if (first === undefined) return null;
  if (others.length === 1) return `${first} was left out: it is no data. Drop it by itself to bring it in.`;
  const more = others.length === 2 ? '1 more file' : `${others.length - 1} more files`;
  return `${first} and ${more} of the folder were left out: they are no data. Drop them by themselves to bring them in.`;
}

/** Files in the order of their names, so that the same folder always comes in the same way. */
export function byPath(files: readonly File[]): File[] {
  return [...files].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

async function sortedBelow(entry: FileSystemEntry): Promise<File[]> {
  return byPath((await filesBelow(entry)).map(({ file }) => file));
}

/** What was picked as a folder, less what is no data. */
export function filesOfFolder(files: readonly File[]): FoundFiles {
  return withoutOthers(
    byPath(files.filter((file) => !`${file.webkitRelativePath}/${file.name}`.split('/').some(isLeftover))),
  );
}

/** The files of a drop. */
export async function filesOfDrop(transfer: DataTransfer): Promise<FoundFiles> {
  const entries = entriesOf(transfer);
  if (entries.length === 0) return { files: [...transfer.files], others: [] };
  const found: FoundFiles[] = [];
  for (const entry of entries) {
    const files = await sortedBelow(entry);
    found.push(entry.isFile ? { files, others: [] } : withoutOthers(files));
  }
  return { files: found.flatMap(({ files }) => files), others: found.flatMap(({ others }) => others) };
}

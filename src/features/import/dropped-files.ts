/** The files of a drop or a folder, folders walked to the bottom. */

/** Files that systems and tools leave in folders, never meant as data. */
function isLeftover(name: string): boolean {
  return name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini' || name === '__MACOSX';
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A reader gives a folder in portions; an empty one is the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return children;
    children.push(...portion);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

async function filesBelow(entry: FileSystemEntry): Promise<File[]> {
  if (isLeftover(entry.name)) return [];
  if (isFile(entry)) return [await fileOf(entry)];
  if (!isFolder(entry)) return [];
  const found: File[] = [];
  for (const child of await childrenOf(entry)) found.push(...(await filesBelow(child)));
  return byPath(found);
}

/** Files in the order of their names, so that the same folder always comes in the same way. */
export function byPath(files: readonly File[]): File[] {
  return [...files].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** What was picked as a folder, less what is no data. */
export function filesOfFolder(files: readonly File[]): File[] {
  return byPath(files.filter((file) => !`${file.webkitRelativePath}/${file.name}`.split('/').some(isLeftover)));
}

/** The files of a drop. The entries must be taken before the first wait: the browser forgets them afterwards. */
export async function filesOfDrop(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...transfer.files];
  const found: File[] = [];
  for (const entry of entries) found.push(...(await filesBelow(entry)));
  return found;
}

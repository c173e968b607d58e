/** Walks what was dropped to the bottom of its folders. */

/** A file with the folders above it. */
export interface WalkedFile {
  readonly path: string;
  readonly file: File;
}

/** Files that systems and tools leave in folders, never meant as data. */
export function isLeftover(name: string): boolean {
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

/** Every file of an entry, less what systems leave. */
export async function filesBelow(entry: FileSystemEntry, above = ''): Promise<WalkedFile[]> {
  if (isLeftover(entry.name)) return [];
  const path = `${above}${entry.name}`;
  if (isFile(entry)) return [{ path, file: await fileOf(entry) }];
  if (!isFolder(entry)) return [];
  const found: WalkedFile[] = [];
  for (const child of await childrenOf(entry)) found.push(...(await filesBelow(child, `${path}/`)));
  return found;
}

/** The entries of a drop. They must be taken before the first wait: the browser forgets them afterwards. */
export function entriesOf(transfer: DataTransfer): FileSystemEntry[] {
  return [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
}

/** Every file of a drop with the folders above it. */
export async function walkDrop(transfer: DataTransfer): Promise<WalkedFile[]> {
  const entries = entriesOf(transfer);
  if (entries.length === 0) return [...transfer.files].map((file) => ({ path: file.name, file }));
  const found: WalkedFile[] = [];
  for (const entry of entries) found.push(...(await filesBelow(entry)));
  return found;
}

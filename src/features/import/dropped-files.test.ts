import { describe, expect, it } from 'vitest';
import { filesOfDrop, filesOfFolder, othersLine } from './dropped-files.ts';

interface Tree {
  readonly [name: string]: string | Tree;
}

/** A file system entry as browsers give it; a folder's children come in portions of one. */
function entryOf(name: string, content: string | Tree): FileSystemEntry {
  if (typeof content === 'string') {
    const text = content;
    function file(done: (file: File) => void): void {
      done(new File([text], name));
    }
    return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
  }
  const folder = content;
  function createReader() {
    const rest = Object.entries(folder).map(([child, value]) => entryOf(child, value));
    return { readEntries: (done: (entries: FileSystemEntry[]) => void) => done(rest.splice(0, 1)) };
  }
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

function dropOf(tree: Tree): DataTransfer {
  const items = Object.entries(tree).map(([name, content]) => ({ webkitGetAsEntry: () => entryOf(name, content) }));
  return { items, files: [] } as unknown as DataTransfer;
}

async function namesOf(tree: Tree): Promise<string[]> {
  return (await filesOfDrop(dropOf(tree))).files.map(({ name }) => name);
}

describe('filesOfDrop', () => {
  it('walks folders to the bottom, in the order of the names', async () => {
    const tree = { 'z.jsonl': '', data: { 'b.csv': '', 'a.csv': '', deep: { deeper: { 'c.json': '' } } } };
    expect(await namesOf(tree)).toEqual(['z.jsonl', 'a.csv', 'b.csv', 'c.json']);
  });

  it('leaves out what systems leave in folders', async () => {
    const tree = {
      data: { '.DS_Store': '', 'Thumbs.db': '', '.git': { config: '' }, __MACOSX: { 'a.json': '' }, 'a.json': '' },
    };
    expect(await namesOf(tree)).toEqual(['a.json']);
  });

  it('leaves out what stands beside the data of a folder and names it, unless it was given by itself', async () => {
    const tree = {
      'README.md': '',
      data: { 'README.md': '', 'load.py': '', LICENSE: '', 'a.txt': '', 'readme.jsonl': '' },
    };
    const { files, others } = await filesOfDrop(dropOf(tree));
    expect(files.map(({ name }) => name)).toEqual(['README.md', 'a.txt', 'readme.jsonl']);
    expect(others).toEqual(['LICENSE', 'README.md', 'load.py']);
    expect(othersLine(others)).toMatch(/^LICENSE and 2 more files of the folder were left out/);
    expect(othersLine(['a.md'])).toMatch(/^a\.md was left out/);
    expect(othersLine([])).toBeNull();
  });

  it('takes the files as they are where the browser knows no entries', async () => {
    const file = new File([''], 'a.json');
    const transfer = { items: [{ webkitGetAsEntry: () => null }], files: [file] } as unknown as DataTransfer;
    expect(await filesOfDrop(transfer)).toEqual({ files: [file], others: [] });
  });
});

it('sorts a picked folder and leaves leftovers out', () => {
  function picked(path: string): File {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return Object.defineProperty(new File([''], name), 'webkitRelativePath', { value: path });
  }
  const files = ['data/b.json', 'data/.git/config', 'data/a.json', 'data/.DS_Store'].map(picked);
  expect(filesOfFolder(files).files.map(({ name }) => name)).toEqual(['a.json', 'b.json']);
});

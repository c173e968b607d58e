import { describe, expect, it } from 'vitest';
import { checkpointIn } from './checkpoint-in.ts';

function given(...paths: readonly string[]) {
  return paths.map((path) => ({ path, file: new File([], path) }));
}

describe('checkpointIn', () => {
  it('takes what lies beside the uppermost config.json', () => {
    const files = given('a/InsTagger/config.json', 'a/InsTagger/w.bin', 'a/InsTagger/old/config.json', 'a/note.txt');
    const found = checkpointIn(files);
    expect(found).toMatchObject({ kind: 'files', label: 'InsTagger' });
    expect(found?.kind === 'files' && found.files.map(({ name }) => name)).toEqual(['config.json', 'w.bin']);
  });

  it.each([
    ['a model in MLC form', ['m/mlc-chat-config.json', 'm/config.json']],
    ['a library alone', ['library.wasm']],
    ['nothing', []],
  ])('finds none in %s', (_, paths) => {
    expect(checkpointIn(given(...paths))).toBeNull();
  });

  it('has a name for files without a folder', () => {
    expect(checkpointIn(given('config.json'))).toMatchObject({ label: 'Checkpoint' });
  });
});

import { describe, expect, it } from 'vitest';
import { hashesOf } from './hub-listing.ts';
import { modelSource } from './model-address.ts';

describe('the address of a model', () => {
  it.each([
    ['https://huggingface.co/mlc-ai/x-MLC', 'https://huggingface.co/mlc-ai/x-MLC/resolve/main/', 'x-MLC'],
    ['https://huggingface.co/mlc-ai/x-MLC/tree/v2', 'https://huggingface.co/mlc-ai/x-MLC/resolve/v2/', 'x-MLC'],
    ['https://huggingface.co/a/b/resolve/main/mlc-chat-config.json', 'https://huggingface.co/a/b/resolve/main/', 'b'],
    ['https://modelscope.cn/models/a/b', 'https://modelscope.cn/models/a/b/resolve/master/', 'b'],
    ['https://www.modelscope.cn/models/a/b/files', 'https://www.modelscope.cn/models/a/b/resolve/master/', 'b'],
    ['https://example.org/models/nano/resolve/main/', 'https://example.org/models/nano/resolve/main/', 'main'],
  ])('%s', (address, base, label) => {
    const source = modelSource(address);
    expect(source.bases).toEqual([base]);
    expect(source.label).toBe(label);
  });

  it('of any server may be the folder itself, or lead to it by web-llm’s rule', () => {
    expect(modelSource('https://example.org/my%20models/nano')).toEqual({
      bases: ['https://example.org/my%20models/nano/', 'https://example.org/my%20models/nano/resolve/main/'],
      listing: null,
      label: 'nano',
    });
    expect(modelSource('https://example.org/nano/mlc-chat-config.json').bases[0]).toBe('https://example.org/nano/');
    expect(modelSource('https://example.org/').label).toBe('example.org');
  });

  it('of a hub names the list of its files', () => {
    expect(modelSource('https://huggingface.co/a/b').listing?.url).toBe(
      'https://huggingface.co/api/models/a/b/tree/main?recursive=true',
    );
    expect(modelSource('https://modelscope.cn/models/a/b').listing?.url).toContain('/api/v1/models/a/b/repo/files?');
  });

  it.each([
    ['https://huggingface.co/', /owner\/name/],
    ['https://modelscope.cn/models/a', /models\/owner\/name/],
    ['ftp://example.org/x', /cannot be read/],
    ['x', /not a web address/],
  ])('%s is refused', (address, reason) => {
    expect(() => modelSource(address)).toThrow(reason);
  });
});

describe('the list of a hub', () => {
  const sha256 = 'ab'.repeat(32);

  it('gives the hashes of large files', () => {
    const answer = [
      { path: 'params_shard_0.bin', lfs: { oid: sha256 } },
      { path: 'README.md' },
      { lfs: { oid: sha256 } },
    ];
    expect([...hashesOf('hugging-face', answer)]).toEqual([['params_shard_0.bin', sha256]]);
    const other = {
      Data: {
        Files: [
          { Path: 'a.bin', Sha256: sha256 },
          { Path: 'b', Sha256: 'no' },
        ],
      },
    };
    expect([...hashesOf('modelscope', other)]).toEqual([['a.bin', sha256]]);
  });

  it.each([null, 'x', 7, [], {}, { Data: null }, [null]])('of another form (%j) gives none', (answer) => {
    expect(hashesOf('hugging-face', answer).size).toBe(0);
    expect(hashesOf('modelscope', answer).size).toBe(0);
  });
});

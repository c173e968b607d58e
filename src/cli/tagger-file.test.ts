import { sha256 } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { loadShipped } from '../engines/instant/engine.ts';
import { packVersion } from '../engines/instant/versions.ts';
import { readAsset } from './assets.ts';
import { useTestFolder, runCaptured } from './run-captured.ts';

describe('an adapted tagger as a file', () => {
  const folder = useTestFolder();

  it('tags in place of the usual one, and its hash says so', async () => {
    const { shipped, manifest } = await loadShipped(readAsset);
    const bytes = packVersion({ ...shipped.model, threshold: 0.6 }, manifest.sha256);
    const path = await folder.file('own.tagger', bytes);
    const { code, out } = await runCaptured(['tag', '-', '--tagger', path], {
      stdin: '{"instruction":"Write a poem about the sea."}\n',
    });
    expect(code).toBe(0);
    expect(out).toContain(`"modelSha256":"${await sha256(bytes)}"`);
    expect(out).toContain('"threshold":0.6');
  });

  it('is named where it cannot be used', async () => {
    const path = await folder.file('other.tagger', 'not a tagger');
    const { code, err } = await runCaptured(['tag', '-', '--tagger', path], { stdin: '{"instruction":"x"}\n' });
    expect(code).not.toBe(0);
    expect(err).toContain('other.tagger is no tagger that can be used here');
  });
});

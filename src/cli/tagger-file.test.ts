import { sha256 } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { loadShipped } from '../engines/instant/engine.ts';
import { packVersion } from '../engines/instant/versions.ts';
import { readAsset } from './assets.ts';
import { useTestFolder, runCaptured } from './run-captured.ts';

const poem = '{"instruction":"Write a poem about the sea."}\n';

/** The tags of the first row. */
function tagsIn(out: string): readonly string[] {
  return [...out.matchAll(/"tag":"([^"]*)"/gu)].map(([, tag = '']) => tag);
}

describe('the threshold of a run', () => {
  async function taggedAt(...words: readonly string[]) {
    return runCaptured(['tag', '-', '--quiet', ...words], { stdin: poem });
  }

  it('gives more tags below the own one, fewer above it, and stands in the output', async () => {
    const own = tagsIn((await taggedAt()).out);
    const low = await taggedAt('--threshold', '0.05');
    const high = await taggedAt('--threshold', '.6');
    expect(low.out).toContain('"threshold":0.05');
    expect(tagsIn(low.out).slice(0, own.length)).toEqual(own);
    expect(own.slice(0, tagsIn(high.out).length)).toEqual(tagsIn(high.out));
    expect(tagsIn(low.out).length).toBeGreaterThan(tagsIn(high.out).length);
  });

  it('is refused where it is none', async () => {
    const outside = await taggedAt('--threshold', '0.9');
    expect(outside).toMatchObject({ code: 2, out: '' });
    expect(outside.err).toContain('--threshold is 0.9; that of "instant" is from 0.05 to 0.6.');
    expect((await taggedAt('--threshold', 'low')).err).toContain('expected the least probability of a tag');
    const measured = await runCaptured(['measure', '-', '--threshold', '0.2'], { stdin: poem });
    expect(measured).toMatchObject({ code: 2 });
    expect(measured.err).toContain('name what tags with --engine');
  });
});

describe('an adapted tagger as a file', () => {
  const folder = useTestFolder();

  it('tags in place of the usual one, and its hash says so', async () => {
    const { shipped, manifest } = await loadShipped(readAsset);
    const bytes = packVersion({ ...shipped.model, threshold: 0.6 }, manifest.sha256);
    const path = await folder.file('own.tagger', bytes);
    const { code, out } = await runCaptured(['tag', '-', '--tagger', path], { stdin: poem });
    expect(code).toBe(0);
    expect(out).toContain(`"modelSha256":"${await sha256(bytes)}"`);
    expect(out).toContain('"threshold":0.6');
    const lower = await runCaptured(['tag', '-', '--tagger', path, '--threshold', '0.05', '--quiet'], { stdin: poem });
    expect(tagsIn(lower.out).length).toBeGreaterThan(tagsIn(out).length);
  });

  it('is named where it cannot be used', async () => {
    const path = await folder.file('other.tagger', 'not a tagger');
    const { code, err } = await runCaptured(['tag', '-', '--tagger', path], { stdin: '{"instruction":"x"}\n' });
    expect(code).not.toBe(0);
    expect(err).toContain('other.tagger is no tagger that can be used here');
  });
});

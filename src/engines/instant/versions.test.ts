import { expect, it } from 'vitest';
import { readAsset } from '../../cli/assets.ts';
import { loadShipped } from './engine.ts';
import { openVersion, packVersion } from './versions.ts';

it('opens with the shipped model that it was made with, and with no other', async () => {
  const { shipped, manifest } = await loadShipped(readAsset);
  const file = packVersion(shipped.model, manifest.sha256);
  expect(openVersion(file, shipped.base, manifest.sha256).threshold).toBe(shipped.model.threshold);
  expect(() => openVersion(file, shipped.base, 'f'.repeat(64))).toThrow(
    /made by another version.*ffffffffffff.*Adapt the tagger again/s,
  );
});

import { modelLibURLPrefix, modelVersion, prebuiltAppConfig, type ModelRecord } from '@mlc-ai/web-llm';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { webLlmModels, webLlmVersion } from './web-llm-models.ts';

const plainOverrides = ['context_window_size', 'sliding_window_size'];
const most = 16_000;

function isOffered({ model_id, model_type, overrides, vram_required_MB }: ModelRecord): boolean {
  return (
    (model_type ?? 0) === 0 &&
    /-q4f(?:16|32)_1-MLC$/u.test(model_id) &&
    !model_id.includes('-Base-') &&
    Object.keys(overrides ?? {}).every((name) => plainOverrides.includes(name)) &&
    (vram_required_MB ?? Infinity) < most
  );
}

it('the list of chat models is that of the package, at its version', () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../../node_modules/@mlc-ai/web-llm/package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  expect(webLlmVersion).toBe(version);
  const offered = prebuiltAppConfig.model_list.filter(isOffered).map((record) => ({
    id: record.model_id,
    address: record.model,
    libraryUrl: record.model_lib,
    gpuBytes: Math.round((record.vram_required_MB ?? 0) * 2 ** 20),
  }));
  expect(webLlmModels).toEqual(offered);
  expect(webLlmModels.length).toBeGreaterThan(50);
  for (const { libraryUrl } of webLlmModels) expect(libraryUrl).toContain(`${modelLibURLPrefix}${modelVersion}/`);
});

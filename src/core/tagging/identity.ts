/** When two engines give the same answers. */
import type { EngineIdentity } from '../types.ts';

const fields = ['engine', 'model', 'modelSha256', 'quantization', 'promptSha256'] as const;

/**
 * What differs between two engine identities, as "name: before, after"; empty when their answers are interchangeable.
 * The version of the studio is left out: it says who ran the engine, not what the engine answers.
 */
export function identityDifferences(before: EngineIdentity, after: EngineIdentity): readonly string[] {
  const names = fields
    .filter((field) => before[field] !== after[field])
    .map((field) => `${field}: ${before[field] ?? 'none'}, now ${after[field] ?? 'none'}`);
  const older = new Map(Object.entries(before.settings));
  const newer = new Map(Object.entries(after.settings));
  const settings = [...new Set([...older.keys(), ...newer.keys()])]
    .sort()
    .filter((key) => older.get(key) !== newer.get(key))
    .map((key) => `${key}: ${older.get(key) ?? 'none'}, now ${newer.get(key) ?? 'none'}`);
  return [...names, ...settings];
}

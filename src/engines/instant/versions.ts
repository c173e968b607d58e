/** Adapted models as files that are kept: each says which shipped model it was made with, and opens with no other. */
import { modelSections, readModel } from './model-file.ts';
import type { Model } from './model.ts';
import { packSections, readSections, type Section } from './sections.ts';
import type { Base } from './tag-space.ts';

const madeWith = 'made with';

/** The bytes of an adapted model. `shippedSha256` is the hash of the shipped file whose embeddings it stands on. */
export function packVersion(model: Model, shippedSha256: string): Uint8Array<ArrayBuffer> {
  return packSections(new Map<string, Section>([[madeWith, shippedSha256], ...modelSections(model)]));
}

/** An adapted model out of its bytes. Throws an Error where it was made with another shipped model. */
export function openVersion(file: Uint8Array, base: Base, shippedSha256: string): Model {
  const sections = readSections(file);
  const found = sections.text(madeWith);
  if (found !== shippedSha256) {
    throw new Error(
      'This adapted tagger was made by another version of the studio: expected one on the shipped model ' +
        `${shippedSha256.slice(0, 12)}, found ${found.slice(0, 12)}. Adapt the tagger again, or use that version.`,
    );
  }
  return readModel(sections, base);
}

/** Changes of a list of tags, as a person makes them. */
import type { Tag } from '../../core/types.ts';

const maxLength = 200;

/** A typed tag as it is kept: no white space around or doubled, nothing invisible; empty when nothing is left. */
export function cleanTag(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, maxLength);
}

/** The list with a tag at its end, or the same list where the tag is there already. */
export function addTag(tags: readonly Tag[], tag: string): readonly Tag[] {
  return tags.some((other) => other.tag === tag) ? tags : [...tags, { tag }];
}

export function removeTag(tags: readonly Tag[], tag: string): readonly Tag[] {
  return tags.filter((other) => other.tag !== tag);
}

/** The list with another tag in the place of one. What was said of the old one does not hold for the new one and goes. */
export function replaceTag(tags: readonly Tag[], old: string, tag: string): readonly Tag[] {
  if (old === tag) return tags;
  if (tags.some((other) => other.tag === tag)) return removeTag(tags, old);
  return tags.map((other) => (other.tag === old ? { tag } : other));
}

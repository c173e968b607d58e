/** Why tags were given, from what their layer holds and what the engine says when it is asked again. */
import type { Tag } from '../../core/types.ts';

function said(sentence: string | undefined): sentence is string {
  return sentence !== undefined && sentence !== '';
}

/** Tags that come without an explanation. */
export function silentTags(tags: readonly Tag[]): readonly Tag[] {
  return tags.filter((tag) => !said(tag.explanation));
}

/** A sentence by tag: the one kept with the tag, or else the one of `rebuilt`, which are in the order of `silent`. */
export function explanationsOf(
  kept: readonly Tag[],
  silent: readonly Tag[],
  rebuilt: readonly string[],
): ReadonlyMap<string, string> {
  const explanations = new Map<string, string>();
  for (const [index, { tag }] of silent.entries()) {
    const sentence = rebuilt[index];
    if (said(sentence)) explanations.set(tag, sentence);
  }
  for (const { tag, explanation } of kept) if (said(explanation)) explanations.set(tag, explanation);
  return explanations;
}

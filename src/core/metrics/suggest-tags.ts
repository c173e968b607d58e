/** Tags for a picker, while someone types. */
import { foldText } from './fold-case.ts';
import { byCodeUnit, topTags } from './tag-counts.ts';
import { tagTotal, type TagIndex } from './tag-index.ts';

export interface TagCount {
  readonly tag: string;
  /** Queries of the whole project that carry it. */
  readonly count: number;
}

/**
 * Tags in use that contain the text (case ignored), those that start with it first, then by count, then by
 * tag; at most `limit`. With an empty text the most frequent ones.
 */
export function suggestTags(index: TagIndex, text: string, limit: number): TagCount[] {
  const wanted = foldText(text.trim());
  const totals = Uint32Array.from(index.tagNames, (_, tag) => tagTotal(index, tag));
  if (wanted === '')
    return topTags(index, totals, limit).map((tag) => ({ tag: index.tagNames[tag] ?? '', count: totals[tag] ?? 0 }));
  const found: { tag: string; count: number; starts: number }[] = [];
  index.tagNames.forEach((tag, id) => {
    const at = foldText(tag).indexOf(wanted);
    const count = totals[id] ?? 0;
    if (at >= 0 && count > 0) found.push({ tag, count, starts: at === 0 ? 1 : 0 });
  });
  found.sort((a, b) => b.starts - a.starts || b.count - a.count || byCodeUnit(a.tag, b.tag));
  return found.slice(0, limit).map(({ tag, count }) => ({ tag, count }));
}

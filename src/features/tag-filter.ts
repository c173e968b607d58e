/** A click on a tag, wherever it is shown, as a change of the filter. */
import { emptyFilter, type Filter } from '../core/filter/filter.ts';

/** Carried by all, by some, or by none of the queries. */
export type TagPart = 'all' | 'any' | 'none';

/** Which part of the filter a click or a key means: Alt excludes, Shift (where it is offered) widens. */
export function tagPartOf(event: { readonly altKey: boolean; readonly shiftKey: boolean }): TagPart {
  if (event.altKey) return 'none';
  return event.shiftKey ? 'any' : 'all';
}

function without(tags: readonly string[], tag: string): readonly string[] {
  return tags.filter((other) => other !== tag);
}

/** The filter with the tag in one part and in no other; taken out again where it stood there already. */
export function toggleTag(filter: Filter, tag: string, part: TagPart): Filter {
  const bare: Filter = {
    ...filter,
    all: without(filter.all, tag),
    any: without(filter.any, tag),
    none: without(filter.none, tag),
  };
  return filter[part].includes(tag) ? bare : { ...bare, [part]: [...bare[part], tag] };
}

/** Parts that only say how others are meant. */
const manners = new Set(['atLeast', 'matchCase']);
/** True when the filter leaves anything out. */
export function isFiltering(filter: Filter): boolean {
  const open = new Map<string, unknown>(Object.entries(emptyFilter));
  return Object.entries({ ...filter, search: filter.search.trim() }).some(
    ([part, value]) => !manners.has(part) && JSON.stringify(value) !== JSON.stringify(open.get(part)),
  );
}

/** What of a loosely read value is a tag, and what its explanation. Nothing that is not wholly there is taken. */
import type { Tag } from '../../types.ts';
import { roleOfKey } from './keys.ts';
import type { Loose, LooseList, LooseObject } from './loose-json.ts';

/** The pairs of an object, or of the objects in a list at any depth, in order; empty where no member says that it is a tag. */
export function namedPairs(value: Loose): readonly Tag[] {
  if (value.kind === 'list') return value.items.flatMap(namedPairs);
  return value.kind === 'object' ? objectPairs(value) : [];
}

/** The tags of a list of plain strings, also of strings in lists in it. Every second string may be an explanation. */
export function plainPairs(value: Loose): readonly Tag[] {
  if (value.kind !== 'list') return [];
  const texts = value.items.map(wholeText);
  const known = texts.filter((text) => text !== null);
  if (known.length > 0 && known.length === value.items.length && alternates(known)) {
    return known.flatMap((tag, index) => (index % 2 === 0 ? [pair(tag, known[index + 1] ?? null)] : []));
  }
  return value.items.flatMap((item, index) => {
    const text = texts[index] ?? null;
    return text === null ? plainPairs(item) : [pair(text, null)];
  });
}

/** Each tag once, at its first place, without the space around it; blank ones left out. */
export function distinct(pairs: readonly Tag[]): readonly Tag[] {
  const byName = new Map<string, Tag>();
  for (const { tag, explanation } of pairs) {
    const name = tag.trim();
    if (name !== '' && !byName.has(name)) byName.set(name, pair(name, explanation ?? null));
  }
  return [...byName.values()];
}

function pair(tag: string, explanation: string | null): Tag {
  return explanation === null || explanation === '' ? { tag } : { tag, explanation };
}

function wholeText(value: Loose | null): string | null {
  return value?.kind === 'text' && value.state === 'whole' ? value.text : null;
}

/** An explanation whose closing quote alone is missing is known up to where the next pair begins. */
function explanationText(value: Loose | null): string | null {
  return value?.kind === 'text' && value.state !== 'cut' ? value.text : null;
}

const sentence = /[.!?。！？]\s*$/;

/** Whether tags and explanations take turns: every second string, and no other, is a sentence. */
function alternates(texts: readonly string[]): boolean {
  return texts.length % 2 === 0 && texts.every((text, index) => sentence.test(text.slice(-8)) === (index % 2 === 1));
}

interface Members {
  readonly tag: Loose | null;
  readonly explanation: Loose | null;
}

function objectPairs({ entries, closed }: LooseObject): readonly Tag[] {
  const none: Members = { tag: null, explanation: null };
  const pairs: Tag[] = [];
  let members = none;
  for (const [key, value] of entries) {
    const role = roleOfKey(key);
    if (role === 'other') pairs.push(...namedPairs(value));
    else {
      // A key that comes again belongs to the next pair: the brackets between them were forgotten.
      if (members[role] !== null) {
        pairs.push(...memberPairs(members, true));
        members = none;
      }
      members = { ...members, [role]: value };
    }
  }
  return [...pairs, ...memberPairs(members, closed)];
}

/** An object that was cut off is whole only when both its strings are. */
function memberPairs({ tag, explanation }: Members, closed: boolean): readonly Tag[] {
  if (tag?.kind === 'list') return listPairs(tag, explanation);
  if (tag?.kind === 'object') return namedPairs(tag);
  const name = wholeText(tag);
  const reason = explanationText(explanation);
  if (name === null || (reason === null && !closed)) return [];
  return [pair(name, reason)];
}

/** `{"tag": ["a", "b"], "explanation": ["...", "..."]}`: paired where there are as many of both. */
function listPairs(tags: LooseList, explanation: Loose | null): readonly Tag[] {
  const named = namedPairs(tags);
  if (named.length > 0) return named;
  const names = tags.items.map(wholeText);
  const reasons = explanation?.kind === 'list' ? explanation.items.map(explanationText) : [];
  if (reasons.length !== names.length) return plainPairs(tags);
  return names.flatMap((name, index) => (name === null ? [] : [pair(name, reasons[index] ?? null)]));
}

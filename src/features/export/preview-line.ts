/** A line of an export, cut so that both its record and its tags are seen. */

import { boundedText } from '../visible-text.ts';

export interface PreviewLine {
  readonly before: string;
  /** The key with the tags, as it stands at the end of the line; empty where it is not found. */
  readonly tags: string;
}

const recordCharacters = 360;
const tagCharacters = 900;

function cut(text: string, limit: number): string {
  const bounded = boundedText(text, limit);
  return bounded.whole ? text : `${bounded.text} … `;
}

/** The record's beginning and the tags' beginning. `key` is the name the tags are put under. */
export function previewLine(line: string, key: string): PreviewLine {
  const at = line.lastIndexOf(`,${JSON.stringify(key)}:{"format":`);
  if (at === -1) return { before: cut(line, recordCharacters + tagCharacters), tags: '' };
  return { before: cut(line.slice(0, at), recordCharacters), tags: cut(line.slice(at), tagCharacters) };
}

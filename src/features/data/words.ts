/** What the data view says about a query. */
import type { FilterStatus } from '../../core/filter/filter.ts';
import type { ResultFlag } from '../../core/types.ts';

export const statusWords: Readonly<Record<FilterStatus, string>> = {
  tagged: 'Tagged',
  untagged: 'Not tagged',
  unparsable: 'Unreadable',
  failed: 'Failed',
  'empty-text': 'Blank',
};

export const statusSentences: Readonly<Record<Exclude<FilterStatus, 'tagged'>, string>> = {
  untagged: 'Not tagged yet.',
  unparsable: 'The model answered in a form that could not be read as tags.',
  failed: 'Tagging this query failed.',
  'empty-text': 'Blank: there is nothing to tag.',
};

export const flagSentences: Readonly<Record<ResultFlag, string>> = {
  'input-truncated': 'The query was longer than the model can read: its end was left out.',
  'output-cut': 'The answer reached its longest length and was cut off: tags may be missing.',
  'far-from-known': 'Far from all that the tagger knows: its tags are a guess. A larger model may do better here.',
};

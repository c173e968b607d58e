/** Random small projects for property tests. */
import fc from 'fast-check';
import type { SmallProject, SmallQuery } from './small-index.ts';

/** Few tags, so that they meet; names that break objects used as maps are among them. */
export const arbitraryTag = fc.constantFrom('sql', 'poem', '__proto__', 'constructor', '数学', 'b', 'c');

const arbitraryQuery: fc.Arbitrary<SmallQuery> = fc.oneof(
  { weight: 4, arbitrary: fc.uniqueArray(arbitraryTag, { maxLength: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom<SmallQuery>('untagged', 'failed', 'unparsable', 'empty-text') },
);

export const arbitraryProject: fc.Arbitrary<SmallProject> = fc.array(
  fc.array(fc.array(arbitraryQuery, { maxLength: 3 }), { maxLength: 12 }),
  { maxLength: 4 },
);

import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../core/filter/filter.ts';
import { isFiltering, tagPartOf, toggleTag } from './tag-filter.ts';

const plain = { altKey: false, shiftKey: false };

describe('a click on a tag', () => {
  it('asks for it, with Shift for any of several, with Alt for none', () => {
    expect(tagPartOf(plain)).toBe('all');
    expect(tagPartOf({ ...plain, shiftKey: true })).toBe('any');
    expect(tagPartOf({ altKey: true, shiftKey: true })).toBe('none');
  });

  it('puts the tag in one part and takes it out of the others', () => {
    const filter = toggleTag({ ...emptyFilter, all: ['python', 'rust'] }, 'python', 'none');
    expect(filter).toMatchObject({ all: ['rust'], any: [], none: ['python'] });
  });

  it('takes it out when it is there', () => {
    expect(toggleTag({ ...emptyFilter, all: ['python'] }, 'python', 'all')).toEqual(emptyFilter);
  });
});

describe('a filter', () => {
  it('leaves something out as soon as one part of it is set', () => {
    expect(isFiltering(emptyFilter)).toBe(false);
    expect(isFiltering({ ...emptyFilter, search: '  ' })).toBe(false);
    expect(isFiltering({ ...emptyFilter, statuses: ['failed'] })).toBe(true);
    expect(isFiltering({ ...emptyFilter, datasets: [3] })).toBe(true);
    expect(isFiltering({ ...emptyFilter, uniqueOnly: true })).toBe(true);
    expect(isFiltering({ ...emptyFilter, turns: { least: 2, most: null } })).toBe(true);
    expect(isFiltering({ ...emptyFilter, atLeast: 2, matchCase: true })).toBe(false);
  });
});

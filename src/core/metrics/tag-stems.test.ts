import { describe, expect, it } from 'vitest';
import { stemClasses, stemOfTag } from './tag-stems.ts';

describe('the stem of a tag', () => {
  it('is the same for forms of one word, whatever the case and the joints', () => {
    for (const tag of ['sort lists', 'Sorting-List', 'sorted_list', 'sorts/lists']) {
      expect(stemOfTag(tag)).toBe('sort list');
    }
  });

  it('keeps signs that carry meaning, and other scripts', () => {
    expect(['C++', 'C#', 'c', '翻译', 'übersetzen', 'o(n)'].map(stemOfTag)).toEqual([
      'c++',
      'c#',
      'c',
      '翻译',
      'übersetzen',
      'o(n)',
    ]);
  });

  it('of nothing is nothing', () => {
    expect(stemOfTag('')).toBe('');
    expect(stemOfTag(' - ')).toBe('');
  });
});

describe('classes of tags', () => {
  it('are named by the first tag of each', () => {
    const tags = ['python', 'translations', 'translate', 'Python', '__proto__', 'translating'];
    expect([...stemClasses(tags)]).toEqual([0, 1, 1, 0, 4, 1]);
  });
});

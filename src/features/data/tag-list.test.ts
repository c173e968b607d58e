import { describe, expect, it } from 'vitest';
import { addTag, cleanTag, removeTag, replaceTag } from './tag-list.ts';

const tags = [{ tag: 'python', explanation: 'The code is Python.' }, { tag: 'debugging' }];

describe('a list of tags', () => {
  it('takes a tag once', () => {
    expect(addTag(tags, 'sql')).toEqual([...tags, { tag: 'sql' }]);
    expect(addTag(tags, 'python')).toBe(tags);
  });

  it('loses a tag', () => {
    expect(removeTag(tags, 'python')).toEqual([{ tag: 'debugging' }]);
  });

  it('keeps the place of a changed tag, but not what was said of the old one', () => {
    expect(replaceTag(tags, 'python', 'python 3')).toEqual([{ tag: 'python 3' }, { tag: 'debugging' }]);
    expect(replaceTag(tags, 'python', 'python')).toBe(tags);
  });

  it('has no tag twice after a change', () => {
    expect(replaceTag(tags, 'python', 'debugging')).toEqual([{ tag: 'debugging' }]);
  });
});

describe('a typed tag', () => {
  it('is kept without what cannot be seen', () => {
    expect(cleanTag('  unit \u200B\n test ')).toBe('unit test');
    expect(cleanTag('数据 分析')).toBe('数据 分析');
    expect(cleanTag(' \t')).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { previewLine } from './preview-line.ts';

const line = '{"instruction":"Sort this","id":1.0,"instag":{"format":1,"sources":[],"queries":[]}}';

describe('a line of the preview', () => {
  it('tells the record from its tags', () => {
    expect(previewLine(line, 'instag')).toEqual({
      before: '{"instruction":"Sort this","id":1.0',
      tags: ',"instag":{"format":1,"sources":[],"queries":[]}}',
    });
  });

  it('shows the tags of a long record too', () => {
    const { before, tags } = previewLine(`{"text":"${'x'.repeat(5000)}","instag":{"format":1}}`, 'instag');
    expect(before.length).toBeLessThan(400);
    expect(tags).toBe(',"instag":{"format":1}}');
  });
});

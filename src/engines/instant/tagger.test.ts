import { describe, expect, it } from 'vitest';
import { readAsset } from '../../cli/assets.ts';
import { loadShipped } from './engine.ts';
import { createTagger, longestText } from './tagger.ts';

const { shipped } = await loadShipped(readAsset);
const tagger = createTagger(shipped.model, shipped);

function tagsOf(text: string): readonly string[] {
  return tagger.tag(text).tags.map(({ tag }) => tag);
}

describe('core cases', () => {
  it.each<[string, readonly string[]]>([
    ['Summarize the text below in at most 100 words.', ['text summarization', 'word limit']],
    ['Translate the following sentence into Spanish.', ['translation', 'spanish language']],
    ['用Python写一个函数，判断一个数是不是质数。', ['code generation', 'python']],
    ['帮我写一首关于月亮的诗', ['poetry writing']],
    ['Is the sentiment of this tweet positive or negative?', ['sentiment analysis']],
    ['SELECT name FROM users WHERE id = 1;\nWhy is this slow?', ['sql']],
    ['What is the difference between TCP and UDP?', ['comparison']],
    ['この文章を要約してください。', ['text summarization']],
  ])('%s', (text, expected) => {
    expect(tagsOf(text)).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('what is not there', () => {
  it('gives blank texts their own status', () => {
    for (const text of ['', ' \n\t', '\u3000'])
      expect(tagger.tag(text)).toEqual({ status: 'empty-text', flags: [], tags: [] });
  });

  it('says that a text without words, or without known ones, is far from all it knows', () => {
    expect(tagger.tag('!!! …')).toEqual({
      status: 'tagged',
      flags: ['far-from-known'],
      tags: [{ tag: 'nonsense input', confidence: 0.3 }],
    });
    expect(tagger.tag('ᚠᛇᚻ᛫ᛒᛦᚦ ᚠᚱᚩᚠᚢᚱ').flags).toEqual(['far-from-known']);
    expect(tagger.tag('Write a Python function that sorts a list.').flags).toEqual([]);
  });
});

describe('long texts', () => {
  it('are cut, and say so', () => {
    const text = `Summarize this article in three sentences. ${'word '.repeat(longestText)}`;
    expect(tagger.tag(text)).toMatchObject({ status: 'tagged' });
    expect(tagger.tag(text).flags).toContain('input-truncated');
  });

  it('are read from their first word on', () => {
    expect(tagger.tag(`${' '.repeat(longestText)}Translate this into French.`)).toEqual(
      tagger.tag('Translate this into French.'),
    );
  });

  it.each(['{ "', '| ', 'a = ', '1 + ', 'A) B) ', '<', 'x,', '$ \\frac', '____', 'ab@'])(
    'take time in step with their length, even all of %j',
    (piece) => {
      const start = performance.now();
      tagger.tag(piece.repeat(longestText));
      expect(performance.now() - start).toBeLessThan(1500);
    },
  );
});

describe('explain', () => {
  it('quotes the words of the text and a labelled query like it', () => {
    const [sentence] = tagger.explain('Write a Python function that reverses a string.', [{ tag: 'python' }]);
    expect(sentence).toMatch(/^Words that speak for it: .*“Python”/);
    expect(sentence).toContain('A labelled query like this one has it: “');
  });

  it('never names a word that nearly every query has', () => {
    const text = 'Could you please write the summary of the report for the board, in the style of a news article?';
    for (const sentence of tagger.explain(text, tagger.tag(text).tags)) {
      expect(sentence.split(' A labelled query')[0]).not.toMatch(/“(?:the|of|a|in|for|you)”/i);
    }
  });

  it('says so where it knows nothing', () => {
    expect(tagger.explain('xyzzy', [{ tag: 'poetry writing' }, { tag: 'no such tag' }])).toEqual([
      'No single word speaks for it: the sense of the whole text is near to it.',
      'The tagger does not know this tag.',
    ]);
  });
});

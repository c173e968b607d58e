import { describe, expect, it } from 'vitest';
import { createTagger, longestText } from './tagger.ts';

const tagger = createTagger();

function tagsOf(text: string): readonly string[] {
  return tagger.tag(text).tags.map(({ tag }) => tag);
}

describe('core cases', () => {
  it.each<[string, readonly string[]]>([
    [
      'Write a Flask API with create, read, update and delete routes on JSON data, with proper error handling.',
      ['web development', 'crud operation', 'json data', 'error handling'],
    ],
    ['Fix this: TypeError: undefined is not a function in my React component', ['debugging', 'frontend development']],
    ['SELECT name FROM users WHERE id = 1;\nWhy is this slow?', ['database query', 'performance optimization']],
    ['Summarize the text below in one sentence.', ['summarization', 'single sentence answer']],
    ['Is the sentiment of this tweet positive or negative?', ['sentiment analysis']],
    ['Prove that there are infinitely many prime numbers.', ['mathematical proof', 'number theory']],
    ['Translate the following sentence into Spanish.', ['translation', 'spanish language']],
    ['Act as a travel agent and plan a trip to Peru.', ['persona adoption', 'travel planning']],
    ['What are the side effects of ibuprofen?', ['medication information']],
    ['Draft a non-disclosure agreement for a freelancer.', ['contract drafting']],
    ['用Python写一个函数，判断一个数是不是质数。', ['code generation', 'python', 'number theory']],
    ['请把这封邮件润色一下，语气更礼貌。', ['text editing']],
    ['帮我写一首关于月亮的诗', ['poetry writing']],
    ['鸡兔同笼，共有35个头，94只脚，鸡和兔各有多少只？', ['math word problem']],
    ['感冒发烧吃什么药好？', ['symptom inquiry', 'medication information']],
    ['比较电动汽车和燃油车的优缺点，用表格列出。', ['comparison', 'pros and cons analysis', 'table format']],
    ['請幫我寫一首關於月亮的詩', ['poetry writing']],
    ['Traduce este párrafo al inglés.', ['translation']],
    ['Erkläre den Unterschied zwischen Rezession und Inflation.', ['comparison', 'economics']],
    ['Écris un poème sur la mer.', ['poetry writing']],
    ['この文章を要約してください。', ['summarization']],
  ])('%s', (text, expected) => {
    expect(tagsOf(text)).toEqual(expect.arrayContaining([...expected]));
  });

  it.each([
    ['What is your favourite question?', 'text adventure game'],
    ['The station is on the left.', 'debate'],
    ['Machine learning is fun', 'machine translation evaluation'],
  ])('%s is no %s', (text, wrong) => {
    expect(tagsOf(text)).not.toContain(wrong);
  });
});

describe('what is not there', () => {
  it('gives blank texts their own status', () => {
    for (const text of ['', ' \n\t', '\u3000'])
      expect(tagger.tag(text)).toEqual({ status: 'empty-text', flags: [], tags: [] });
  });

  it('guesses no more than the kind of request where no word is known', () => {
    expect(tagger.tag('xyzzy plugh?').tags).toEqual([{ tag: 'information request', confidence: 0.3 }]);
    expect(tagger.tag('xyzzy plugh').tags).toEqual([{ tag: 'general request', confidence: 0.2 }]);
    expect(tagger.tag('嗯嗯').tags).toEqual([
      { tag: 'general request', confidence: 0.2 },
      { tag: 'chinese language', confidence: 0.15 },
    ]);
    expect(tagger.tag('!!! …').tags).toEqual([{ tag: 'unclear request', confidence: 0.3 }]);
  });

  it('says so in the explanation', () => {
    const text = 'xyzzy plugh';
    expect(tagger.explain(text, tagger.tag(text).tags)).toEqual([
      'No known cue matched: a guess from the form of the text.',
    ]);
    expect(tagger.explain(text, [{ tag: 'poetry writing' }, { tag: 'no such tag' }])).toEqual([
      'No cue for this tag was found in the text.',
      'No cue for this tag was found in the text.',
    ]);
  });
});

describe('long texts', () => {
  it('are cut, and say so', () => {
    const text = `Summarize this. ${'word '.repeat(longestText)}`;
    expect(tagger.tag(text)).toMatchObject({ status: 'tagged', flags: ['input-truncated'] });
    expect(tagsOf(text)).toContain('summarization');
  });

  it('are read from their first word on', () => {
    expect(tagger.tag(`${' '.repeat(longestText)}Translate this.`)).toMatchObject({ status: 'tagged', flags: [] });
  });

  it('count by their request, not by their material', () => {
    const material = 'The queen wore a dress while the dragon drank tea at the hotel. '.repeat(40);
    expect(tagsOf(`Summarize the following text.\n\n${material}`)[0]).toBe('summarization');
  });

  it.each(['{ "', '| ', 'a = ', '1 + ', 'A) B) ', '<', 'x,', '$ \\frac', '____', 'ab@'])(
    'take time in step with their length, even all of %j',
    (piece) => {
      const start = performance.now();
      tagger.tag(piece.repeat(longestText));
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});

describe('explain', () => {
  it('quotes the cues in a sentence a tag', () => {
    const text = 'Create, read, update and delete users in JSON.';
    const sentences = tagger.explain(text, [{ tag: 'crud operation' }, { tag: 'json data' }]);
    expect(sentences[0]).toContain('“Create” … “update” … “delete”');
    expect(sentences[1]).toBe('Matched “JSON”.');
  });

  it('names shapes in words', () => {
    expect(tagger.explain('{"a": 1}', [{ tag: 'json data' }])).toEqual(['Matched a JSON object.']);
  });

  it('names the narrower tag that a wider field comes from', () => {
    expect(tagger.explain('Tell me about photosynthesis', [{ tag: 'science' }])).toEqual([
      'The wider field of “biology”, which matched “photosynthesis”.',
    ]);
  });
});

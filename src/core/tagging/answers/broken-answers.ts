/** For tests: outputs as models write them, whole and broken, and what is to be read from each. */

export interface AnswerCase {
  readonly name: string;
  readonly output: string;
  /** A tag, or a tag with its explanation; null: unparsable. */
  readonly tags: readonly (string | readonly [tag: string, explanation: string])[] | null;
  /** The model was stopped before its own end. */
  readonly cut?: true;
  /** `output-cut` is expected. */
  readonly flagged?: true;
}

const crud = ['crud operation', 'The user wants to create, read, update and delete records.'] as const;
const web = ['web development', 'The user asks for a Flask API.'] as const;

const webText = `{"tag": "${web[0]}", "explanation": "${web[1]}"}`;
const crudText = `{"tag": "${crud[0]}", "explanation": "${crud[1]}"}`;

export const wholeAnswers: readonly AnswerCase[] = [
  { name: 'a list as trained', output: ` [${webText}, ${crudText}]`, tags: [web, crud] },
  { name: 'the empty list', output: ' []', tags: [] },
  { name: 'the empty list in a fence', output: '```json\n[ ]\n```\n', tags: [] },
  {
    name: 'tags without explanations',
    output: '[{"tag": "poetry", "explanation": ""}, {"tag": "haiku", "explanation": ""}]',
    tags: ['poetry', 'haiku'],
  },
  {
    name: 'escaped quotes',
    output: '[{"tag": "translation", "explanation": "Asks how to say \\"cheers\\" in Thai."}]',
    tags: [['translation', 'Asks how to say "cheers" in Thai.']],
  },
  {
    name: 'escapes of characters',
    output: '[{"tag": "caf\\u00e9 \\u4e2d\\n", "explanation": "a\\tb\\\\c\\/d"}]',
    tags: [['café 中', 'a\tb\\c/d']],
  },
  {
    name: 'JSON in an explanation',
    output: '[{"tag": "json", "explanation": "Wants {\\"tag\\": \\"x\\", \\"explanation\\": \\"y\\"} back."}]',
    tags: [['json', 'Wants {"tag": "x", "explanation": "y"} back.']],
  },
  {
    name: 'pretty printed',
    output: '[\n  {\n    "tag": "sql",\n    "explanation": "A query is wanted."\n  }\n]',
    tags: [['sql', 'A query is wanted.']],
  },
  {
    name: 'the keys the other way round',
    output: '[{"explanation": "Counts.", "tag": "count"}, {"explanation": "Sorts.", "tag": "sort"}]',
    tags: [
      ['count', 'Counts.'],
      ['sort', 'Sorts.'],
    ],
  },
  {
    name: 'more members',
    output: '[{"tag": "math", "confidence": 0.9, "explanation": "Numbers.", "type": null}]',
    tags: [['math', 'Numbers.']],
  },
  { name: 'no explanation', output: '[{"tag": "math"}, {"tag": "algebra"}]', tags: ['math', 'algebra'] },
  {
    name: 'one tag twice',
    output: '[{"tag": "math", "explanation": "a"}, {"tag": "math", "explanation": "b"}, {"tag": "sum"}]',
    tags: [['math', 'a'], 'sum'],
  },
  {
    name: 'a blank tag',
    output: '[{"tag": " ", "explanation": "x"}, {"tag": " sum ", "explanation": "y"}]',
    tags: [['sum', 'y']],
  },
  {
    name: 'Chinese',
    output: '[{"tag": "翻译", "explanation": "用户要求把“你好”翻译成英文。"}]',
    tags: [['翻译', '用户要求把“你好”翻译成英文。']],
  },
  {
    name: 'braces and brackets in an explanation',
    output: '[{"tag": "c", "explanation": "for(;;){ a[0] = {1,2}; }"}, {"tag": "loop", "explanation": "]}, {"}]',
    tags: [
      ['c', 'for(;;){ a[0] = {1,2}; }'],
      ['loop', ']}, {'],
    ],
  },
  {
    name: 'names of Object’s own members',
    output: '[{"tag": "__proto__", "explanation": "constructor"}]',
    tags: [['__proto__', 'constructor']],
  },
];

export const cutAnswers: readonly AnswerCase[] = [
  {
    name: 'cut in an explanation',
    output: `[${webText}, {"tag": "crud", "explanation": "The user wa`,
    tags: [web],
    cut: true,
    flagged: true,
  },
  { name: 'cut in a tag', output: `[${webText}, {"tag": "cru`, tags: [web], cut: true, flagged: true },
  { name: 'cut behind a tag', output: `[${webText}, {"tag": "crud"`, tags: [web], cut: true, flagged: true },
  { name: 'cut in a key', output: `[${webText}, {"ta`, tags: [web], cut: true, flagged: true },
  { name: 'cut between pairs', output: `[${webText}, `, tags: [web], cut: true, flagged: true },
  { name: 'cut before the bracket', output: `[${webText}`, tags: [web], flagged: true },
  { name: 'cut before the brace', output: webText.slice(0, -1), tags: [web], cut: true, flagged: true },
  {
    name: 'cut in an escape',
    output: `[${webText}, {"tag": "x", "explanation": "a \\`,
    tags: [web],
    cut: true,
    flagged: true,
  },
  {
    name: 'cut in a code point',
    output: `[${webText}, {"tag": "x", "explanation": "a \\u00`,
    tags: [web],
    cut: true,
    flagged: true,
  },
  {
    name: 'cut in the first pair',
    output: '[{"tag": "web development", "explanation": "The us',
    tags: null,
    cut: true,
    flagged: true,
  },
  { name: 'cut at once', output: ' [', tags: null, cut: true, flagged: true },
  {
    name: 'a loop of one pair',
    output: `[${`${webText}, `.repeat(12)}{"tag": "web dev`,
    tags: [web],
    cut: true,
    flagged: true,
  },
  {
    name: 'a loop within a string',
    output: `[${webText}, {"tag": "x", "explanation": "${'very '.repeat(200)}`,
    tags: [web],
    cut: true,
    flagged: true,
  },
  { name: 'talk that was cut after the list', output: `[${webText}] The tags were cho`, tags: [web], cut: true },
  {
    name: 'a list of strings, cut',
    output: '["web development", "crud oper',
    tags: ['web development'],
    cut: true,
    flagged: true,
  },
];

export const talk: readonly AnswerCase[] = [
  { name: 'text before the list', output: `Sure! Here are the tags: [${webText}]`, tags: [web] },
  { name: 'text after the list', output: `[${webText}]\n\nI hope this helps! [1] {see above}`, tags: [web] },
  { name: 'a fence', output: `\`\`\`json\n[${webText}]\n\`\`\``, tags: [web] },
  {
    name: 'a fence with talk around it',
    output: `Here you go:\n\`\`\`\n[\n${webText},\n${crudText}\n]\n\`\`\`\nLet me know.`,
    tags: [web, crud],
  },
  { name: 'the next turn made up', output: `[${webText}] USER: And this? ASSISTANT: [${crudText}]`, tags: [web] },
  {
    name: 'the request repeated',
    output: `The JSON format is {"tag": "str", "explanation": "str"}. [${webText}]`,
    tags: [web],
  },
  {
    name: 'the request repeated as it is',
    output: `Format: {"tag": str, "explanation": str}.\n${webText}`,
    tags: [web],
  },
  { name: 'a bracket in the text before', output: `Tags [as requested] for 'Flask' [1]: [${webText}]`, tags: [web] },
  { name: 'a numbered list of objects', output: `1. ${webText}\n2. ${crudText}`, tags: [web, crud] },
  { name: 'talk between the pairs', output: `[${webText}, and also ${crudText}]`, tags: [web, crud] },
  {
    name: 'talk in a list of strings',
    output: '[["sql"] and not ["join"]]',
    tags: ['sql'],
    flagged: true,
  },
  { name: 'a control token at the end', output: `[${webText}]</s>`, tags: [web] },
  {
    name: 'an answer instead of tags',
    output: 'To build a Flask API, first run `pip install flask` and then write:\n\napp = Flask(__name__)',
    tags: null,
  },
  { name: 'code instead of tags', output: 'print({"name": "x", "items": [1, 2, 3]})', tags: null },
  { name: 'tags in prose alone', output: 'The tags are web development and crud operation.', tags: null },
  { name: 'a call instead of tags', output: 'print("hello")', tags: null },
  {
    name: 'a list in code instead of tags',
    output: 'Here is the code:\nfruits = ["apple", "banana"]',
    tags: null,
  },
  { name: 'a list in fenced code', output: 'Sure:\n```python\nfruits = ["apple"]\n```', tags: null },
  { name: 'a quote in parentheses', output: 'To sort by the key ("user id") is', tags: null },
  { name: 'parentheses throughout', output: '("user id", "name")', tags: null },
  { name: 'a list of strings in a fence', output: '```json\n["sql", "join"]\n```', tags: ['sql', 'join'] },
  { name: 'nothing', output: '', tags: null },
  { name: 'an empty list in talk', output: 'The list [] is empty here.', tags: null },
  { name: 'a list of empty things', output: '[{}, [], "", {"tag": ""}]', tags: null },
  { name: 'placeholders alone', output: '{"tag": str, "explanation": str}', tags: null },
  { name: 'a tag’s explanation as its key', output: '{"web development": "The user asks for an API."}', tags: null },
  { name: 'numbers as tags', output: '[{"tag": 5, "explanation": "five"}, 7]', tags: null },
];

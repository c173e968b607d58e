/** For tests: outputs whose quotes, brackets and commas are not those of JSON, and what is to be read from each. */
import type { AnswerCase } from './broken-answers.ts';

const crud = ['crud operation', 'The user wants to create, read, update and delete records.'] as const;
const web = ['web development', 'The user asks for a Flask API.'] as const;
const json = ['json data', 'The data is sent as JSON.'] as const;

const webText = `{"tag": "${web[0]}", "explanation": "${web[1]}"}`;
const crudText = `{"tag": "${crud[0]}", "explanation": "${crud[1]}"}`;
const jsonText = `{"tag": "${json[0]}", "explanation": "${json[1]}"}`;

export const quoteFaults: readonly AnswerCase[] = [
  {
    name: 'unescaped quotes',
    output: '[{"tag": "translation", "explanation": "Asks how to say "cheers" in Thai."}]',
    tags: [['translation', 'Asks how to say "cheers" in Thai.']],
  },
  {
    name: 'unescaped quotes at the end',
    output: '[{"tag": "translation", "explanation": "Asks for the Thai word for "cheers""}, {"tag": "thai"}]',
    tags: [['translation', 'Asks for the Thai word for "cheers"'], 'thai'],
  },
  {
    name: 'unescaped quotes with commas',
    output: '[{"tag": "synonyms", "explanation": "Words like "big", "large" and "huge" are asked for."}]',
    tags: [['synonyms', 'Words like "big", "large" and "huge" are asked for.']],
  },
  {
    name: 'unescaped quotes in a tag',
    output: '[{"tag": "the "let" keyword", "explanation": "JavaScript."}]',
    tags: [['the "let" keyword', 'JavaScript.']],
  },
  {
    name: 'JSON in an explanation, unescaped',
    output: '[{"tag": "parsing", "explanation": "Input is "{"name": "x"}" as text."}, {"tag": "json"}]',
    tags: [['parsing', 'Input is "{"name": "x"}" as text.'], 'json'],
  },
  {
    name: 'single quotes',
    output: "[{'tag': 'sql', 'explanation': 'A query is wanted.'}]",
    tags: [['sql', 'A query is wanted.']],
  },
  {
    name: 'a Python list with apostrophes',
    output: `[{'tag': 'career', 'explanation': "The user's job."}, {'tag': 'resume', 'explanation': 'It\\'s a "CV".'}]`,
    tags: [
      ['career', "The user's job."],
      ['resume', `It's a "CV".`],
    ],
  },
  {
    name: 'single quotes with a bare apostrophe',
    output: "[{'tag': 'career', 'explanation': 'The user's job isn't fun.'}]",
    tags: [['career', "The user's job isn't fun."]],
  },
  {
    name: 'Python’s None',
    output: "[{'tag': 'career', 'explanation': None}, {'tag': None, 'explanation': 'x'}]",
    tags: ['career'],
  },
  {
    name: 'Chinese quotation marks',
    output: '[{“tag”: “翻译”, “explanation”: “把“你好”译成英文。”}，{“tag”：“英语”，“explanation”：“目标语言。”}]',
    tags: [
      ['翻译', '把“你好”译成英文。'],
      ['英语', '目标语言。'],
    ],
  },
  {
    name: 'full-width punctuation',
    output: '［｛"tag"："翻译"，"explanation"："译文。"｝，｛"tag"："诗歌"，"explanation"："写诗。"｝］',
    tags: [
      ['翻译', '译文。'],
      ['诗歌', '写诗。'],
    ],
  },
  {
    name: 'corner brackets',
    output: '【{「tag」: 「俳句」, 「explanation」: 「季語。」}】',
    tags: [['俳句', '季語。']],
  },
  {
    name: 'typeset quotes',
    output: '[{“tag”: “letter”, “explanation”: “The user’s ‘formal’ tone.”}]',
    tags: [['letter', 'The user’s ‘formal’ tone.']],
  },
  { name: 'Chinese keys', output: '[{"标签": "翻译", "解释": "译成英文。"}]', tags: [['翻译', '译成英文。']] },
  {
    name: 'a closing quote forgotten',
    output: '[{"tag": "a", "explanation": "Wants a.}, {"tag": "b", "explanation": "Wants b."}]',
    tags: [
      ['a', 'Wants a.'],
      ['b', 'Wants b.'],
    ],
  },
  {
    name: 'a tag’s closing quote forgotten',
    output: '[{"tag": "lost, {"tag": "b", "explanation": "Wants b."}]',
    tags: [['b', 'Wants b.']],
  },
  {
    name: 'an opening quote forgotten',
    output: '[{"tag": web development", "explanation": "Wants a site."}]',
    tags: [['web development', 'Wants a site.']],
  },
  {
    name: 'keys without quotes',
    output: '[{tag: "sql", explanation: "A query."}, {tag: "join", explanation: "Two tables."}]',
    tags: [
      ['sql', 'A query.'],
      ['join', 'Two tables.'],
    ],
  },
  {
    name: 'LaTeX, its backslashes single',
    output: '[{"tag": "calculus", "explanation": "Find \\(\\int_0^1 x\\,dx\\) and $$\\alpha$$."}]',
    tags: [['calculus', 'Find \\(\\int_0^1 x\\,dx\\) and $$\\alpha$$.']],
  },
  {
    name: 'line breaks in a string',
    output: '[{"tag": "poem", "explanation": "Two\nlines."}]',
    tags: [['poem', 'Two\nlines.']],
  },
  {
    name: 'the list as a string of JSON',
    output: '"[{\\"tag\\": \\"sql\\", \\"explanation\\": \\"A query.\\"}]"',
    tags: [['sql', 'A query.']],
  },
  {
    name: 'quotes escaped throughout',
    output: '[{\\"tag\\": \\"sql\\", \\"explanation\\": \\"A query.\\"}]',
    tags: [['sql', 'A query.']],
  },
];

export const bracketFaults: readonly AnswerCase[] = [
  { name: 'no comma between pairs', output: `[${webText} ${crudText}\n${jsonText}]`, tags: [web, crud, json] },
  {
    name: 'no comma between members',
    output: '[{"tag": "sql" "explanation": "A query."}]',
    tags: [['sql', 'A query.']],
  },
  { name: 'commas too many', output: `[${webText},, ${crudText},]`, tags: [web, crud] },
  {
    name: 'a comma before a brace',
    output: '[{"tag": "sql", "explanation": "A query.",}]',
    tags: [['sql', 'A query.']],
  },
  {
    name: 'a brace forgotten',
    output: '[{"tag": "a", "explanation": "Wants a.", {"tag": "b", "explanation": "Wants b."}]',
    tags: [
      ['a', 'Wants a.'],
      ['b', 'Wants b.'],
    ],
  },
  { name: 'the last brace forgotten', output: '[{"tag": "a", "explanation": "Wants a."]', tags: [['a', 'Wants a.']] },
  {
    name: 'a brace too many',
    output: '[{"tag": "a", "explanation": "Wants a."}}, {"tag": "b", "explanation": "Wants b."}]',
    tags: [
      ['a', 'Wants a.'],
      ['b', 'Wants b.'],
    ],
  },
  {
    name: 'all pairs in one object',
    output: '[{"tag": "a", "explanation": "Wants a.", "tag": "b", "explanation": "Wants b."}]',
    tags: [
      ['a', 'Wants a.'],
      ['b', 'Wants b.'],
    ],
  },
  { name: 'one object, no list', output: webText, tags: [web] },
  { name: 'objects side by side', output: `${webText}, ${crudText}`, tags: [web, crud] },
  { name: 'an object a line', output: `${webText}\n${crudText}\n${jsonText}\n`, tags: [web, crud, json] },
  { name: 'a list a pair', output: `[${webText}], [${crudText}]\n[${jsonText}]`, tags: [web, crud, json] },
  { name: 'lists in a list', output: `[[${webText}], [${crudText}]]`, tags: [web, crud] },
  {
    name: 'lists of two strings',
    output: '[["sql", "The user wants a query."], ["join", "Two tables are joined."]]',
    tags: [
      ['sql', 'The user wants a query.'],
      ['join', 'Two tables are joined.'],
    ],
  },
  {
    name: 'tuples',
    output: "[('sql', 'The user wants a query.'), ('join', 'Two tables are joined.')]",
    tags: [
      ['sql', 'The user wants a query.'],
      ['join', 'Two tables are joined.'],
    ],
  },
  { name: 'lists of tags in a list', output: '[["sql", "join"], ["index"]]', tags: ['sql', 'join', 'index'] },
  {
    name: 'a bare list of strings',
    output: '["web development", "crud operation", "json data"]',
    tags: ['web development', 'crud operation', 'json data'],
  },
  { name: 'a bare list in single quotes', output: "['sql', 'the user's data']", tags: ['sql', "the user's data"] },
  { name: 'a bare list with other things in it', output: '["sql", null, 3, "join"]', tags: ['sql', 'join'] },
  { name: 'a list under a key', output: '{"tags": ["sql", "join"]}', tags: ['sql', 'join'] },
  { name: 'pairs under a key', output: `{"result": [${webText}, ${crudText}]}`, tags: [web, crud] },
  {
    name: 'a list of tags and one of explanations',
    output: '{"tag": ["sql", "join"], "explanation": ["A query.", "Two tables."]}',
    tags: [
      ['sql', 'A query.'],
      ['join', 'Two tables.'],
    ],
  },
  {
    name: 'a list of tags with one explanation',
    output: '[{"tag": ["sql", "join"], "explanation": "A query over two tables."}]',
    tags: ['sql', 'join'],
  },
  { name: 'an ellipsis at the end', output: `[${webText}, ...]`, tags: [web] },
];

import { describe, expect, it } from 'vitest';
import type { FieldMapping, Mapping } from '../types.ts';
import { conversation } from './conversation.ts';
import { candidateMappings } from './forms.ts';
import { extractQueries } from './queries.ts';

function mappingOf(fields: FieldMapping): Mapping {
  return { fields, tags: null };
}

describe('extractQueries', () => {
  const chat = { form: 'sharegpt', messages: 'm', roleKey: 'from', contentKey: 'value' } as const;

  it('counts turns over queries and messages over everything', () => {
    const row = { m: [{ from: 'gpt', value: 'x' }, { from: 'human', value: 'a' }, 7, { from: 'user', value: 'b' }] };
    expect(extractQueries(row, mappingOf({ ...chat, roles: [] }))).toEqual([
      { turn: 0, message: 1, text: 'a', otherParts: false },
      { turn: 1, message: 3, text: 'b', otherParts: false },
    ]);
  });

  it('takes the word of the user on a role before the known ones', () => {
    const row = {
      m: [
        { from: 'narrator', value: 'a' },
        { from: 'human', value: 'b' },
      ],
    };
    const roles = [
      ['narrator', 'query'],
      ['human', 'context'],
    ] as const;
    expect(extractQueries(row, mappingOf({ ...chat, roles })).map(({ text }) => text)).toEqual(['a']);
  });

  it('takes each column of a table as a turn, blank cells only where all are', () => {
    const table = mappingOf({ form: 'table', queries: ['a', 'b', 'n'] });
    expect(
      extractQueries({ a: ' ', b: 'x', n: 5 }, table).map(({ turn, message, text }) => [turn, message, text]),
    ).toEqual([
      [0, 1, 'x'],
      [1, 2, '5'],
    ]);
    expect(extractQueries({ a: ' ' }, table).map(({ text }) => text)).toEqual([' ']);
    expect(extractQueries({ a: 'x' }, mappingOf({ form: 'table', queries: [] }))).toEqual([]);
  });

  it.each([null, 5, 'text', [], {}, { m: null }, { m: [null, [], { from: 5 }] }])('finds none in %j', (row) => {
    expect(extractQueries(row, mappingOf({ ...chat, roles: [] }))).toEqual([]);
  });

  it('looks at own keys only', () => {
    expect(extractQueries({}, mappingOf({ form: 'text', text: 'constructor' }))).toEqual([]);
    const row: unknown = JSON.parse('{"__proto__":"a"}');
    expect(extractQueries(row, mappingOf({ form: 'text', text: '__proto__' }))).toHaveLength(1);
  });
});

describe('conversation', () => {
  it('shows an Alpaca row as it was said, the history first', () => {
    const row = { instruction: 'c', input: 'd', output: 'e', system: 's', history: [['a', 'b']] };
    const shown = conversation(row, mappingOf(candidateMappings([row])[0]));
    expect(shown.map(({ role, text, turn }) => [role, text, turn])).toEqual([
      ['system', 's', null],
      ['user', 'a', 0],
      ['assistant', 'b', null],
      ['user', 'c\nd', 1],
      ['assistant', 'e', null],
    ]);
  });

  it('shows the shared prompt of a preference once, then both answers', () => {
    const start = [{ role: 'user', content: 'q' }];
    const row = {
      chosen: [...start, { role: 'assistant', content: 'good' }],
      rejected: [...start, { role: 'assistant', content: 'bad' }],
    };
    const shown = conversation(row, mappingOf(candidateMappings([row])[0]));
    expect(shown.map(({ role, use, text }) => [role, use, text])).toEqual([
      ['user', 'query', 'q'],
      ['chosen', 'answer', 'good'],
      ['rejected', 'answer', 'bad'],
    ]);
  });

  it('has the queries that extractQueries finds, turn by turn', () => {
    const row = {
      messages: [
        { role: 'user', content: [{ type: 'image' }, 'hi'] },
        { role: 'user', content: null },
      ],
    };
    const mapping = mappingOf(candidateMappings([row])[0]);
    const asked = conversation(row, mapping).filter(({ turn }) => turn !== null);
    expect(asked.map(({ text }) => text)).toEqual(extractQueries(row, mapping).map(({ text }) => text));
    expect(extractQueries(row, mapping)).toMatchObject([{ text: 'hi', otherParts: true }, { text: '' }]);
  });
});

describe('candidateMappings', () => {
  it('offers every reading that fits, the most telling first and a table last', () => {
    const rows = [{ instruction: 'a', input: 'b', output: 'c', text: 'the whole prompt' }];
    expect(candidateMappings(rows).map((fields) => fields.form)).toEqual([
      'alpaca',
      'prompt-response',
      'text',
      'table',
    ]);
  });

  it('needs the fields in half of the rows', () => {
    const row = { question: 'q', answer: 'a' };
    expect(candidateMappings([row, { x: 'y' }])[0].form).toBe('prompt-response');
    expect(candidateMappings([row, { x: 'y' }, { x: 'z' }])[0].form).toBe('table');
  });
});

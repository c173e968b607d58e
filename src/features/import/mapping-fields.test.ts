import { describe, expect, it } from 'vitest';
import type { FieldMapping, Form } from '../../core/types.ts';
import { fieldsOf, mappingOfForm, tagFieldName, withColumn, withRole } from './mapping-fields.ts';

const forms: readonly Form[] = [
  'alpaca',
  'sharegpt',
  'openai-messages',
  'preference',
  'prompt-response',
  'text',
  'table',
];

describe('mappingOfForm', () => {
  it('prefers what was found in the sample', () => {
    const found: FieldMapping = { form: 'text', text: 'body' };
    expect(mappingOfForm('text', { candidates: [found], columns: ['text', 'body'] })).toBe(found);
  });

  it('goes by the names of the columns', () => {
    const columns = ['id', 'instruction', 'output'];
    expect(mappingOfForm('alpaca', { candidates: [], columns })).toEqual({
      form: 'alpaca',
      instruction: 'instruction',
      input: null,
      output: 'output',
      history: null,
      system: null,
    });
    expect(mappingOfForm('openai-messages', { candidates: [], columns: ['messages'] })).toMatchObject({
      messages: 'messages',
      roleKey: 'role',
      contentKey: 'content',
    });
  });

  it.each(forms)('gives a mapping of the form %s whatever the columns are', (form) => {
    expect(mappingOfForm(form, { candidates: [], columns: ['a', 'b'] }).form).toBe(form);
    expect(mappingOfForm(form, { candidates: [], columns: [] }).form).toBe(form);
  });
});

function valuesBut(left: string, mapping: FieldMapping): readonly (string | null)[] {
  return fieldsOf(mapping).flatMap(({ label, value }) => (label === left ? [] : [value]));
}

describe('fieldsOf', () => {
  it.each(forms)('changes one field of %s and leaves the rest alone', (form) => {
    const mapping = mappingOfForm(form, { candidates: [], columns: ['a', 'b'] });
    for (const field of fieldsOf(mapping)) {
      const changed = field.with('b');
      expect(fieldsOf(changed).find(({ label }) => label === field.label)?.value).toBe('b');
      expect(valuesBut(field.label, changed)).toEqual(valuesBut(field.label, mapping));
    }
  });

  it('takes "none" for optional fields only', () => {
    const [instruction, input] = fieldsOf(mappingOfForm('alpaca', { candidates: [], columns: ['a'] }));
    expect(instruction?.with(null)).toMatchObject({ instruction: 'a' });
    expect(input?.with(null)).toMatchObject({ input: null });
  });
});

it('sorts a role once', () => {
  const mapping = mappingOfForm('sharegpt', { candidates: [], columns: ['conversations'] });
  const twice = withRole(withRole(mapping, 'narrator', 'query'), 'narrator', 'context');
  expect(twice).toMatchObject({ roles: [['narrator', 'context']] });
  const text: FieldMapping = { form: 'text', text: 'text' };
  expect(withRole(text, 'narrator', 'query')).toBe(text);
});

it('keeps the columns of a table in their order', () => {
  const table = { form: 'table', queries: ['c'] } as const;
  expect(withColumn(table, 'a', true, ['a', 'b', 'c'])).toEqual({ form: 'table', queries: ['a', 'c'] });
  expect(withColumn(table, 'c', false, ['a', 'b', 'c'])).toEqual({ form: 'table', queries: [] });
});

it('names a tag field', () => {
  expect(tagFieldName({ path: 'tags', separator: null })).toBe('tags');
  expect(tagFieldName({ path: 'labels', separator: ';' })).toBe('labels, split at ;');
});

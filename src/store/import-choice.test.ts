import { describe, expect, it } from 'vitest';
import { missingOf, unsettledRoles } from './import-choice.ts';
import type { FieldMapping } from '../core/types.ts';
import { datasetPreview } from './test-clients.ts';

function choice(fields: FieldMapping, unknownRoles: readonly (readonly [string, number])[] = []) {
  return { name: 'train', mapping: { fields, tags: null }, preview: datasetPreview({ unknownRoles }) };
}

const conversation = {
  form: 'sharegpt',
  messages: 'conversations',
  roleKey: 'from',
  contentKey: 'value',
  roles: [['chorus', 'context']],
} as const;

describe('unsettledRoles', () => {
  it('lists the roles that nobody has sorted', () => {
    const roles = [
      ['narrator', 3],
      ['chorus', 1],
    ] as const;
    expect(unsettledRoles(choice(conversation, roles))).toEqual(['narrator']);
  });

  it('asks nothing where the form has no roles', () => {
    expect(unsettledRoles(choice({ form: 'text', text: 'text' }, [['narrator', 3]]))).toEqual([]);
  });
});

describe('missingOf', () => {
  it('says what is missing', () => {
    expect(missingOf(choice(conversation, [['narrator', 3]]))).toBe('Say what “narrator” does.');
    expect(missingOf(choice({ form: 'table', queries: [] }))).toBe('Choose the columns that hold queries.');
    expect(missingOf({ ...choice({ form: 'text', text: 'text' }), name: ' ' })).toBe('Give it a name.');
  });

  it('is silent where all is there', () => {
    expect(missingOf(choice(conversation, [['chorus', 1]]))).toBeNull();
  });
});

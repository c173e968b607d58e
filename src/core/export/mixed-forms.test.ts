import { expect, it } from 'vitest';
import type { FieldMapping } from '../types.ts';
import { haveMixedForms } from './mixed-forms.ts';

function alpaca(output: string | null): FieldMapping {
  return { form: 'alpaca', instruction: 'instruction', input: null, output, history: null, system: null };
}
const text: FieldMapping = { form: 'text', text: 'text' };

it('tells forms that one mapping reads from those that it does not', () => {
  expect(haveMixedForms([])).toBe(false);
  expect(haveMixedForms([text])).toBe(false);
  expect(haveMixedForms([alpaca('output'), alpaca(null), alpaca('output')])).toBe(false);
  expect(haveMixedForms([alpaca('output'), alpaca(null), alpaca('answer')])).toBe(true);
  expect(haveMixedForms([alpaca(null), text])).toBe(true);
  expect(haveMixedForms([text, { form: 'text', text: 'question' }])).toBe(true);
});

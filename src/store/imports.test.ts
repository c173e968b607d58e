import { describe, expect, it } from 'vitest';
import { importsUnderWay, inspected, queued, sampled, stemOf, stillOpen, withoutKey } from './imports.ts';
import type { ImportChoice, PendingImport } from './state.ts';
import { datasetPreview, filePreview } from './test-clients.ts';

const file = new File(['{}'], 'train.jsonl');

function choicesOf(entry: PendingImport): readonly ImportChoice[] {
  return entry.state === 'ready' || entry.state === 'waiting' ? entry.choices : [];
}

describe('stemOf', () => {
  it.each([
    ['train.jsonl', 'train'],
    ['train.v2.jsonl.gz', 'train.v2'],
    ['notes', 'notes'],
    ['.jsonl', '.jsonl'],
  ])('%s is called %s', (name, stem) => expect(stemOf(name)).toBe(stem));
});

describe('inspected', () => {
  it('takes what was detected as the first choice', () => {
    const [choice] = choicesOf(inspected(1, file, filePreview(), true));
    expect(choice).toMatchObject({ include: true, name: 'train', mapping: datasetPreview().mapping });
  });

  it('leaves out what is already in the project, until the user says otherwise', () => {
    const preview = filePreview({ alreadyHere: [{ datasetId: 3, name: 'old' }] });
    expect(choicesOf(inspected(1, file, preview, true))[0]?.include).toBe(false);
  });

  it('finds nothing "already here" without an open project', () => {
    const entry = inspected(1, file, filePreview({ alreadyHere: [{ datasetId: 3, name: 'old' }] }), false);
    expect(choicesOf(entry)[0]?.include).toBe(true);
    expect(entry).toMatchObject({ inspection: { alreadyHere: [] } });
  });

  it('refuses a file in which nothing can be read', () => {
    const refused = { file: 'a.png', place: null, kind: 'not-a-dataset', message: 'A picture.', excerpt: '' } as const;
    expect(inspected(1, file, { fileName: 'a.png', refused }, true).state).toBe('refused');
  });
});

describe('queued', () => {
  it('takes the wanted datasets only', () => {
    const datasets = [datasetPreview({ wrapperKey: 'a' }), datasetPreview({ wrapperKey: 'b' })];
    const entry = inspected(1, file, filePreview({ datasets }), true);
    const choices = choicesOf(entry).map((choice) => ({ ...choice, include: choice.wrapperKey === 'b' }));
    const next = queued({ ...entry, choices } as PendingImport);
    expect(next.state).toBe('waiting');
    expect(choicesOf(next).map(({ wrapperKey }) => wrapperKey)).toEqual(['b']);
  });

  it('leaves a file alone in which a role is not sorted yet', () => {
    const mapping = {
      fields: { form: 'sharegpt', messages: 'm', roleKey: 'from', contentKey: 'value', roles: [] },
      tags: null,
    } as const;
    const datasets = [datasetPreview({ mapping, unknownRoles: [['narrator', 2]] })];
    const entry = inspected(1, file, filePreview({ datasets }), true);
    expect(queued(entry)).toBe(entry);
  });
});

describe('sampled', () => {
  it('drops a sample that belongs to an earlier mapping', () => {
    const entry = inspected(1, file, filePreview(), true);
    const [choice] = choicesOf(entry);
    const stale = { ...choice, mapping: { fields: { form: 'text', text: 'other' }, tags: null } } as ImportChoice;
    expect(sampled(entry, stale, [])).toEqual(entry);
    expect(choicesOf(sampled(entry, choice!, []))[0]?.preview.sample).toEqual([]);
  });
});

it('knows whether anything is on its way', () => {
  const ready = inspected(1, file, filePreview(), true);
  expect(importsUnderWay({ imports: [ready] })).toBe(false);
  expect(importsUnderWay({ imports: [queued(ready)] })).toBe(true);
});

it('takes one key out of a record', () => {
  expect(withoutKey({ 1: 'a', 2: 'b' }, 1)).toEqual({ 2: 'b' });
});

it('leaves old news behind with the project', () => {
  const ready = inspected(1, file, filePreview(), true);
  const done: PendingImport = { id: 2, file, state: 'done', datasets: [] };
  const failed: PendingImport = { id: 3, file, state: 'failed', message: 'No room.' };
  expect(stillOpen([ready, done, queued(ready), failed])).toEqual([ready, queued(ready)]);
});

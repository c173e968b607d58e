/** The profiles against the descriptions of their formats (docs/export.md says where these were read). */
import { describe, expect, it } from 'vitest';
import type { ExportProfile } from '../core/export/request.ts';
import type { HeldTagging } from '../core/export/tagged-rows.ts';
import { findTagFields } from '../core/import/plain-tags.ts';
import type { FieldMapping, ResultStatus } from '../core/types.ts';
import { companionOf } from './export-plan.ts';
import { memoryExport, memoryTaggings } from './export-memory.ts';
import { bringIn, exported, exportBytes, fakeSource, planned, plainRequest } from './export-round-trip.ts';
import { alpacaFields } from './sample-source.ts';

const alpaca: FieldMapping = { ...alpacaFields, history: 'history' };
const sharegpt: FieldMapping = {
  form: 'sharegpt',
  messages: 'conversations',
  roleKey: 'from',
  contentKey: 'value',
  roles: [],
};
const openai: FieldMapping = {
  form: 'openai-messages',
  messages: 'messages',
  roleKey: 'role',
  contentKey: 'content',
  roles: [],
};

function held(status: ResultStatus, ...tags: readonly string[]): HeldTagging {
  return { source: fakeSource, at: null, result: { status, flags: [], tags: tags.map((tag) => ({ tag })) } };
}

function dataset(fields: FieldMapping, rows: readonly string[]) {
  return bringIn(new TextEncoder().encode(rows.join('\n')), 'a.jsonl', { fields, tags: null });
}

async function linesOf(
  profile: ExportProfile,
  fields: FieldMapping,
  rows: readonly string[],
  taggings: readonly (HeldTagging | null)[],
): Promise<string[]> {
  const bytes = await exported(await dataset(fields, rows), taggings, { profile });
  return new TextDecoder().decode(bytes).trimEnd().split('\n');
}

async function entry(fields: FieldMapping, rows: readonly string[]): Promise<unknown> {
  const source = memoryExport(await dataset(fields, rows));
  const plan = await planned([source], { ...plainRequest, profile: 'llama-factory' });
  const file = companionOf(plan.entry === null ? [] : [['mine.jsonl', plan.entry('mine.jsonl')]]);
  expect(file?.name).toBe('dataset_info.json');
  return (JSON.parse(file?.text ?? '{}') as { mine: unknown }).mine;
}

describe('LLaMA-Factory', () => {
  it('names the columns of Alpaca rows, optional ones where every row has them', async () => {
    const full = '{"instruction":"a","input":"b","output":"c","history":[["q","r"]],"system":"s"}';
    expect(await entry(alpaca, [full, full])).toEqual({
      file_name: 'mine.jsonl',
      columns: { prompt: 'instruction', query: 'input', response: 'output', system: 'system', history: 'history' },
    });
    expect(await entry(alpaca, [full, '{"instruction":"a","output":"c"}'])).toEqual({
      file_name: 'mine.jsonl',
      columns: { prompt: 'instruction', response: 'output' },
    });
  });

  it('names keys and roles of ShareGPT conversations', async () => {
    const row = '{"conversations":[{"from":"human","value":"a"},{"from":"gpt","value":"b"}],"tools":"[]"}';
    expect(await entry(sharegpt, [row, row])).toEqual({
      file_name: 'mine.jsonl',
      formatting: 'sharegpt',
      columns: { messages: 'conversations', tools: 'tools' },
      tags: { role_tag: 'from', content_tag: 'value', user_tag: 'human', assistant_tag: 'gpt' },
    });
  });

  it('describes OpenAI messages as its own description does', async () => {
    const row =
      '{"messages":[{"role":"system","content":"s"},{"role":"user","content":"a"},{"role":"assistant","content":"b"}]}';
    expect(await entry(openai, [row, row])).toEqual({
      file_name: 'mine.jsonl',
      formatting: 'sharegpt',
      columns: { messages: 'messages' },
      tags: {
        role_tag: 'role',
        content_tag: 'content',
        user_tag: 'user',
        assistant_tag: 'assistant',
        system_tag: 'system',
      },
    });
  });

  it('marks preferences and labels', async () => {
    const preference: FieldMapping = {
      form: 'preference',
      prompt: 'instruction',
      input: 'input',
      chosen: 'chosen',
      rejected: 'rejected',
      roles: [],
    };
    expect(await entry(preference, ['{"instruction":"a","input":"b","chosen":"c","rejected":"d"}'])).toEqual({
      file_name: 'mine.jsonl',
      ranking: true,
      columns: { prompt: 'instruction', query: 'input', chosen: 'chosen', rejected: 'rejected' },
    });
    expect(await entry(alpaca, ['{"instruction":"a","output":"c","kto_tag":true}'])).toMatchObject({
      columns: { prompt: 'instruction', response: 'output', kto_tag: 'kto_tag' },
    });
  });

  it('keeps rows as they are, with the tags as one text, which comes back too', async () => {
    const rows = ['{"instruction":"a","id":1.0}', '{"instruction":"b","id":12345678901234567890}'];
    const first = await dataset(alpaca, rows);
    const taggings = [held('tagged', 'x', 'y'), null];
    const bytes = await exported(first, taggings, { profile: 'llama-factory' });
    const [line] = new TextDecoder().decode(bytes).split('\n');
    expect(line).toMatch(/^\{"instruction":"a","id":1\.0,"instag":"\{\\"format\\":1,/);
    const again = await bringIn(bytes, 'a.jsonl', { fields: alpaca, tags: null });
    expect(again.rows).toEqual(rows);
    expect(memoryTaggings(again)).toEqual(taggings);
  });

  it('refuses what LLaMA-Factory has no form for', async () => {
    await expect(entry({ form: 'table', queries: ['a'] }, ['{"a":"b"}'])).rejects.toThrow(/mapping/);
    const one = memoryExport(await dataset(alpaca, ['{"instruction":"a"}']));
    await expect(planned([one, one], { ...plainRequest, profile: 'llama-factory' })).rejects.toThrow(/one dataset/);
  });
});

describe('MIG', () => {
  it('puts the union of tags beside what the annotation holds, and leaves untagged rows out', async () => {
    const chat = '[{"from":"human","value":"a"},{"from":"human","value":"b"}]';
    const rows = [
      `{"conversations":${chat},"annotation":{"deita":{"quality_scores":[3.5],"complexity_scores":[2]}},"n":1.0}`,
      `{"conversations":${chat}}`,
    ];
    const first = memoryExport(await dataset(sharegpt, rows));
    const { format } = await planned([first], { ...plainRequest, profile: 'mig' });
    const taggings = [held('tagged', 'x', 'y'), held('tagged', 'y', 'z'), held('unparsable'), null];
    const text = new TextDecoder().decode(await exportBytes([first], taggings, format));
    expect(text).toContain(
      `{"conversations":${chat},"n":1.0,"annotation":{"deita":{"quality_scores":[3.5],"complexity_scores":[2]},` +
        '"instag":{"content":["x","y","z"]}},"instag":"{\\"format\\":1,',
    );
    expect(text.split('\n')).toHaveLength(2);
    expect(format.counts?.().leftOutRows).toBe(1);
  });

  it('gives the layers back to an import, of every query and whoever said it', async () => {
    const chat = '[{"from":"human","value":"a"},{"from":"human","value":"b"}]';
    const rows = [`{"conversations":${chat},"instag":"a note"}`, `{"conversations":${chat},"annotation":{"by":"me"}}`];
    const other = fakeSource.replace('"fake"', '"other"');
    const taggings = [
      held('tagged', 'x', 'y'),
      { ...held('tagged', 'y'), source: other },
      held('unparsable'),
      held('tagged', 'z'),
    ];
    const bytes = await exported(await dataset(sharegpt, rows), taggings, { profile: 'mig' });
    const again = await bringIn(bytes, 'a.jsonl', { fields: sharegpt, tags: null });
    expect(memoryTaggings(again)).toEqual(taggings);
    expect(again.rows).toEqual([
      `{"conversations":${chat},"instag":"a note","annotation":{"instag":{"content":["x","y"]}}}`,
      `{"conversations":${chat},"annotation":{"by":"me","instag":{"content":["z"]}}}`,
    ]);
  });

  it('reads the tags of a file that MIG was given by others', async () => {
    const row = '{"conversations":[{"from":"human","value":"a"}],"annotation":{"instag":{"content":["x","y"]}}}';
    const tags = findTagFields([JSON.parse(row)]);
    expect(tags).toEqual([{ path: 'annotation.instag.content', separator: null }]);
    const again = await bringIn(new TextEncoder().encode(row), 'a.jsonl', { fields: sharegpt, tags: tags[0] ?? null });
    expect(again.taggings.map(({ result }) => result.tags)).toEqual([[{ tag: 'x' }, { tag: 'y' }]]);
  });
});

describe('OpenDataArena', () => {
  it('scores the query that its scorer reads by its tags, and leaves failed rows out', async () => {
    const rows = [
      '{"id": "r-1", "instruction":"a","history":[["h","x"]]}',
      '{"instruction":"b"}',
      '{"id": 12345678901234567890,"instruction":"c"}',
      '{"id": 4,"instruction":"d"}',
    ];
    const taggings = [
      held('tagged', 'of', 'the', 'history'),
      held('tagged', 'x', 'y'),
      held('tagged'),
      held('tagged', 'z'),
      held('failed'),
    ];
    expect(await linesOf('opendataarena', alpaca, rows, taggings)).toEqual([
      '{"id": "r-1", "score": 2}',
      '{"id": "", "score": 0}',
      '{"id": 12345678901234567890, "score": 1}',
    ]);
  });
});

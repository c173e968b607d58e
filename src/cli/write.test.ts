import { statSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runCaptured, useTestFolder, type Ran } from './run-captured.ts';

const { path, file } = useTestFolder();

beforeEach(() => {
  vi.stubEnv('INSTAG_TEST_ENGINES', '1');
});

const now = ['--now', '2026-01-01T00:00:00Z'];

function manyRows(count: number): string {
  return Array.from({ length: count }, (_, n) => `{"instruction":"text 写 ${n} of many","n":${n}.0}\n`).join('');
}

describe('instag export', () => {
  it('writes tagged rows back as they were', async () => {
    const tagged = (await runCaptured(['tag', '-', '--engine', 'fake', ...now], { stdin: manyRows(100) })).out;
    expect(await runCaptured(['export', '-'], { stdin: tagged })).toMatchObject({ code: 0, out: tagged });
  });

  it('joins several inputs, in any format', async () => {
    const a = await file('a.jsonl', manyRows(2));
    const b = await file('b.csv', 'instruction,output\nWrite a poem,-\n');
    const { out } = await runCaptured(['export', a, b, '--engine', 'fake', '--shape', 'flat', '--format', 'csv']);
    expect(out.split('\n')).toEqual([
      'dataset,row,turn,text,tags,confidence,engine,status',
      'a,0,0,text 写 0 of many,"[""text"",""写"",""0"",""of""]","[0.5,0.5,0.5,0.5]",fake,tagged',
      'a,1,0,text 写 1 of many,"[""text"",""写"",""1"",""of""]","[0.5,0.5,0.5,0.5]",fake,tagged',
      'b,0,0,Write a poem,"[""write"",""a"",""poem""]","[0.5,0.5,0.5]",fake,tagged',
      '',
    ]);
  });

  it('takes the format from the name of the output', async () => {
    const output = path('out.parquet');
    const written = await runCaptured([
      'export',
      await file('a.jsonl', manyRows(3)),
      '-o',
      output,
      '--json',
      '--quiet',
    ]);
    expect(JSON.parse(written.out)).toMatchObject({ format: 'parquet', rows: 3, engine: null, tagged: null });
    const { out } = await runCaptured(['inspect', output, '--json']);
    expect(JSON.parse(out)).toMatchObject({ files: [{ format: 'parquet', datasets: [{ report: { rows: 3 } }] }] });
  });

  it('writes what LLaMA-Factory needs to know beside the rows, unless that is there already', async () => {
    const words = ['export', await file('a.jsonl', manyRows(1)), '-o', path('t.jsonl'), '--profile', 'llama-factory'];
    expect((await runCaptured(words)).err).toContain('wrote ');
    const first = await readFile(path('dataset_info.json'), 'utf8');
    expect(JSON.parse(first)).toHaveProperty('t');
    await writeFile(path('dataset_info.json'), '{}');
    expect((await runCaptured(words)).err).toContain('to be added to ');
    expect(await readFile(path('dataset_info.json'), 'utf8')).toBe('{}');
  });

  it('takes a filter that compares two layers, numbered in the order of the inputs', async () => {
    const older = await file('older.jsonl', '{"text":"one","tags":["sql"]}\n{"text":"two","tags":["sql"]}\n');
    const newer = await file('newer.jsonl', '{"text":"one","tags":["sql"]}\n{"text":"two","tags":["join"]}\n');
    const words = ['export', older, newer, '--quiet', '--shape', 'flat', '--filter'];
    const { code, out } = await runCaptured([...words, 'run=1:has:sql&run=2:lacks:sql']);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text),
    ).toEqual(['two', 'two']);
    expect((await runCaptured([...words, 'run=3:has:sql'])).err).toContain('No query of the input matches the filter');
  });

  it('writes a file for each dataset into a folder, which come in again as what they were', async () => {
    const a = await file('a.jsonl', manyRows(2));
    const chat = '{"conversations":[{"from":"human","value":"Hi there"}]}\n';
    const b = await file('b.jsonl', chat);
    const one = await runCaptured(['export', a, b, '-o', path('one.jsonl')]);
    expect(one.err).toContain('the datasets have different forms');
    const left = await runCaptured(['export', a, b, '-o', path('left.jsonl'), '--filter', 'dataset=1']);
    expect(left.err).not.toContain('different forms');
    const words = ['tag', a, b, '--engine', 'fake', ...now];
    const { code, err } = await runCaptured([...words, '-o', path('out/')]);
    expect(code).toBe(0);
    expect(err).toContain('b.instag.jsonl: 3 rows');
    expect(await readdir(path('out'))).toEqual(['a.instag.jsonl', 'b.instag.jsonl']);
    expect(await readFile(path('out/b.instag.jsonl'), 'utf8')).toBe(
      (await runCaptured(['tag', b, ...words.slice(3)])).out,
    );
    // The folder is there now: no slash is needed.
    expect((await runCaptured(['export', path('out/a.instag.jsonl'), '-o', path('out')])).code).toBe(0);
    expect((await readdir(path('out'))).sort()).toContain('a.instag.instag.jsonl');
  });

  it('describes a folder of datasets to LLaMA-Factory in one file', async () => {
    const words = ['export', await file('a.jsonl', manyRows(1)), await file('b.jsonl', '{"text":"x y"}\n')];
    const refused = await runCaptured([...words, '-o', path('all.jsonl'), '--profile', 'llama-factory']);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('name a folder')]);
    await runCaptured([...words, '-o', path('data/'), '--profile', 'llama-factory']);
    expect(Object.keys(JSON.parse(await readFile(path('data/dataset_info.json'), 'utf8')) as object)).toEqual([
      'a.llama-factory',
      'b.llama-factory',
    ]);
    expect((await readdir(path('.'))).sort()).toEqual(['a.jsonl', 'b.jsonl', 'data']);
  });

  it('writes what a filter of the page matches: whole rows, or in the flat form the queries', async () => {
    const chats = [
      '{"conversations":[{"from":"human","value":"sea"},{"from":"human","value":"sun moon"}]}',
      '{"conversations":[{"from":"human","value":"star"}]}',
    ];
    const a = await file('a.jsonl', `${chats.join('\n')}\n`);
    const b = await file('b.jsonl', '{"instruction":"Moon and sea"}\n');
    async function texts(filter: string): Promise<string[]> {
      const { out } = await runCaptured(['tag', a, b, '--engine', 'fake', '--shape', 'flat', '--filter', filter]);
      return out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text);
    }
    expect(await texts('all=moon')).toEqual(['sun moon', 'Moon and sea']);
    expect(await texts('#/data?all=moon&dataset=1')).toEqual(['sun moon']);
    expect(await texts('q=SEA')).toEqual(['sea', 'Moon and sea']);
    const whole = await runCaptured(['tag', a, b, '--engine', 'fake', '--filter', 'q=sun']);
    expect(whole.out).toContain(`${chats[0]?.slice(0, -1) ?? ''},"instag"`);
    expect(whole.out.trimEnd().split('\n')).toHaveLength(1);
    const nothing = ['tag', a, '--engine', 'fake', '--filter', 'q=nothing?', '-o', path('new/')];
    const none = await runCaptured(nothing);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('No query of the input matches')]);
    // What was tagged is kept beside the folder, which goes again.
    expect((await readdir(path('.'))).sort()).toEqual(['a.jsonl', 'b.jsonl', 'new.instag-run']);
    expect((await runCaptured([...nothing.slice(0, 4), '-o', path('new/'), '--resume'])).code).toBe(0);
    expect((await readdir(path('.'))).sort()).toEqual(['a.jsonl', 'b.jsonl', 'new']);
    const wrong = await runCaptured(['tag', a, '--filter', 'moon']);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--filter is "moon"')]);
  });

  it('takes a mapping for each input', async () => {
    const a = await file('a.csv', 'wish,other\nsea,x\n');
    const b = await file('b.csv', 'plea,other\nsun,y\n');
    const flat = ['export', a, b, '--shape', 'flat'];
    const both = [
      `--mapping`,
      `${a}={"form":"table","queries":["wish"]}`,
      '--mapping',
      '{"form":"text","text":"plea"}',
    ];
    const { out } = await runCaptured([...flat, ...both]);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text),
    ).toEqual(['sea', 'sun']);
    const twice = await runCaptured([...flat, ...both, '--mapping', '{"form":"text","text":"other"}']);
    expect(twice.err).toContain('given twice for all inputs');
    const stranger = await runCaptured([...flat, '--mapping', 'c.csv={"form":"text","text":"plea"}']);
    expect(stranger.err).toContain('names c.csv, which is no input');
  });

  it('leaves rows out that a profile has no place for, and says so', async () => {
    const { out, err } = await runCaptured(['export', '-', '--profile', 'mig'], { stdin: manyRows(2) });
    expect(out).toBe('');
    expect(err).toContain('2 rows without a tagged query left out');
  });

  it.each([
    [['export', '-', '--format', 'xml'], /--format is "xml"; there are jsonl, json, csv, tsv, parquet/],
    [['export', '-', '--shape', 'round'], /there are original, flat/],
    [['export', '-', '--profile', 'x'], /there are none, llama-factory/],
    [['export', '-', '--profile', 'mig', '--format', 'csv'], /--profile mig writes JSON lines/],
    [['export', '-', '--profile', 'mig', '--shape', 'flat'], /leave --format and --shape out/],
    [['export', '-', '--resume'], /--resume goes on with tagging into a file/],
  ])('cannot start with %j', async (words, reason) => {
    const { code, err } = await runCaptured(words);
    expect(code).toBe(2);
    expect(err).toMatch(reason);
  });
});

describe('a broken run', () => {
  const rows = manyRows(2000);

  function tag(...more: readonly string[]): string[] {
    return ['tag', path('in.jsonl'), '-o', path('out.jsonl'), '--engine', 'fake', ...now, ...more];
  }

  /** Interrupts when some results are kept. */
  async function interrupted(): Promise<Ran> {
    const controller = new AbortController();
    await file('in.jsonl', rows);
    const watching = setInterval(() => {
      const kept = statSync(path('out.jsonl.instag-run'), { throwIfNoEntry: false })?.size ?? 0;
      if (kept > 10_000) controller.abort();
    });
    const ran = await runCaptured(tag(), { signal: controller.signal });
    clearInterval(watching);
    return ran;
  }

  async function unbroken(): Promise<string> {
    await runCaptured(['tag', path('in.jsonl'), '-o', path('whole.jsonl'), '--engine', 'fake', ...now]);
    return readFile(path('whole.jsonl'), 'utf8');
  }

  it('keeps its results, and gives the bytes of an unbroken one when it is taken up', async () => {
    const { code, err } = await interrupted();
    expect(code).toBe(130);
    expect(err).toMatch(/instag: \d+ of 2,000 texts are done and kept in .*: go on with --resume/);
    expect((await readdir(path('.'))).sort()).toEqual(['in.jsonl', 'out.jsonl.instag-run']);
    const kept = (await readFile(path('out.jsonl.instag-run'), 'utf8')).split('\n').length;
    expect(kept).toBeGreaterThan(2);
    expect((await runCaptured(tag('--resume'))).code).toBe(0);
    expect((await readdir(path('.'))).sort()).toEqual(['in.jsonl', 'out.jsonl']);
    expect(await readFile(path('out.jsonl'), 'utf8')).toBe(await unbroken());
  });

  it('does not tag again what it has, and drops what was half written', async () => {
    await interrupted();
    const journal = await readFile(path('out.jsonl.instag-run'), 'utf8');
    const [header = '', first = '', second = ''] = journal.split('\n');
    const marked = first.replace('"tag":"text"', '"tag":"from before"');
    await writeFile(path('out.jsonl.instag-run'), `${header}\n${marked}\n${second.slice(0, 40)}`);
    await runCaptured(tag('--resume'));
    const out = await readFile(path('out.jsonl'), 'utf8');
    expect(out.match(/from before/g)).toHaveLength(1);
    expect(out.replace('from before', 'text')).toBe(await unbroken());
  });

  it('is not overwritten, and not taken up with another input', async () => {
    await interrupted();
    const again = await runCaptured(tag());
    expect(again.code).toBe(2);
    expect(again.err).toContain('holds the results of a broken run');
    await file('in.jsonl', manyRows(1999));
    const other = await runCaptured(tag('--resume'));
    expect(other.code).toBe(2);
    expect(other.err).toContain('the input or its mapping has changed since');
    await writeFile(path('out.jsonl.instag-run'), 'what is this?');
    expect((await runCaptured(tag('--resume'))).err).toContain('is no file of a broken run');
    await rm(path('out.jsonl.instag-run'));
    expect((await runCaptured(tag('--resume'))).code).toBe(0);
  });
});

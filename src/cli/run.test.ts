import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { readerGone } from './run.ts';
import { runCaptured, useTestFolder, type Ran } from './run-captured.ts';

const { path, file } = useTestFolder();

function run(words: readonly string[], stdin = '', signal = new AbortController().signal): Promise<Ran> {
  return runCaptured(words, { stdin, signal });
}

const now = ['--now', '2026-01-01T00:00:00Z'];
const rows = ['{"instruction": "Write a poem about the sea.","n":1.0}', '{"instruction":"把这句话翻译成英文"}'];

describe('instag tag', () => {
  it('writes every row with its tags, byte for byte as it came', async () => {
    const input = await file('in.jsonl', rows.join('\n'));
    const { code, out, err } = await run(['tag', input, ...now]);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^\{"instruction": "Write a poem about the sea\.","n":1\.0,"instag":\{"format":1,"sources":\[\{"engine":"instant"/,
    );
    expect(lines[0]).toMatch(/"status":"tagged","flags":\[\],"tags":\[\{"tag":".*"at":"2026-01-01T00:00:00Z"\}\]\}\}$/);
    expect(err).toContain('2 rows, 2 queries, 2 distinct texts');
  });

  it('gives the same bytes for a file, a gzip file and a pipe, to a file and to standard output', async () => {
    const content = `${rows.join('\n')}\n`;
    const plain = await run(['tag', await file('in.jsonl', content), ...now]);
    const packed = await run(['tag', await file('in.jsonl.gz', gzipSync(content)), ...now]);
    const piped = await run(['tag', '-', ...now], content);
    const output = path('out.jsonl');
    await run(['tag', path('in.jsonl'), '-o', output, ...now]);
    expect(packed.out).toBe(plain.out);
    expect(piped.out).toBe(plain.out);
    expect(await readFile(output, 'utf8')).toBe(plain.out);
  });

  it('tags its own output to the same output again', async () => {
    const once = await run(['tag', await file('in.jsonl', rows.join('\n')), ...now]);
    const twice = await run(['tag', await file('again.jsonl', once.out), ...now]);
    expect(twice.out).toBe(once.out);
  });

  it('comes through with bad rows, says how many and lists them', async () => {
    const input = await file('in.jsonl', [rows[0], '{"broken', rows[1]].join('\n'));
    const report = path('bad.jsonl');
    const { code, out, err } = await run(['tag', input, '--report', report]);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toMatch(/1 row has problems: listed in .*bad\.jsonl/);
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({
      file: 'in.jsonl',
      place: { unit: 'line', at: 2 },
      kind: 'broken-json',
    });
  });

  it('prints a summary for programs and nothing else with --json --quiet', async () => {
    const input = await file('in.jsonl', [...rows, rows[0]].join('\n'));
    const output = path('out.jsonl');
    const { out, err } = await run(['tag', input, '-o', output, '--json', '--quiet']);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      output,
      key: 'instag',
      rows: 3,
      texts: 2,
      tagged: 2,
      failed: 0,
      badRows: 0,
      datasets: [{ format: 'jsonl', report: { rows: 3, queries: 3, duplicatesWithin: 1 } }],
    });
  });

  it('reads tables with a mapping and asks for one without', async () => {
    const input = await file('in.csv', 'topic,wish\nsea,Write a poem\nsky,"Say ""hi"""\n');
    const asked = await run(['tag', input]);
    expect(asked.code).toBe(2);
    expect(asked.err).toMatch(/Its fields are "topic", "wish"\. Choose with --mapping/);
    const { code, out } = await run(['tag', input, '--mapping', '{"form":"table","queries":["wish"]}']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\{"topic":"sea","wish":"Write a poem","instag":/);
  });

  it('keeps rows without queries and files of many rows in order', async () => {
    const many = Array.from({ length: 3000 }, (_, n) => (n % 7 === 0 ? `{"n":${n},"messages":[]}` : message(n)));
    vi.stubEnv('INSTAG_TEST_ENGINES', '1');
    const { code, out } = await run(['tag', await file('in.jsonl', many.join('\n')), '--engine', 'fake']);
    const numbers = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { n: number }).n);
    expect(code).toBe(0);
    expect(numbers).toEqual(Array.from({ length: 3000 }, (_, n) => n));
  });

  it('does not overwrite its input, and leaves no file behind when it cannot start', async () => {
    const input = await file('in.jsonl', rows.join('\n'));
    const same = await run(['tag', input, '-o', input]);
    expect(same.code).toBe(2);
    expect(same.err).toContain('is the input');
    const empty = await run(['tag', await file('empty.jsonl', ''), '-o', path('out.jsonl')]);
    expect(empty.code).toBe(2);
    expect(empty.err).toContain('The file is empty');
    expect((await readdir(path('.'))).sort()).toEqual(['empty.jsonl', 'in.jsonl']);
  });

  it('leaves no file behind when it is interrupted', async () => {
    const controller = new AbortController();
    const input = await file('in.jsonl', Array.from({ length: 20_000 }, (_, n) => message(n)).join('\n'));
    const running = run(['tag', input, '-o', path('out.jsonl')], '', controller.signal);
    setTimeout(() => controller.abort(), 60);
    const { code, err } = await running;
    expect(code).toBe(130);
    expect(err).toContain('no output file was written');
    expect(await readdir(path('.'))).toEqual(['in.jsonl']);
  });

  it('says nothing when the reader of its output has seen enough', async () => {
    const controller = new AbortController();
    controller.abort(readerGone);
    const { code, err } = await run(['tag', '-', ...now], rows.join('\n'), controller.signal);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('counts blank texts, which are no fault', async () => {
    vi.stubEnv('INSTAG_TEST_ENGINES', '1');
    const { code, out, err } = await run(['tag', '-', '--engine', 'fake'], '{"instruction":""}\n{"instruction":"a b"}');
    expect(code).toBe(0);
    expect(err).toContain('1 text is blank');
    expect(out).toContain('"status":"empty-text"');
  });

  it.each([
    [['tag'], /No input was named/],
    [['tag', 'a', 'a'], /"a" is named twice/],
    [['tag', '/nowhere/in.jsonl'], /there is no such file/],
    [['tag', '.'], /is a folder/],
    [['tag', '-', '--engine', 'magic'], /There is no engine "magic"; there is instant\./],
    [['tag', '-', '--engine', 'fake'], /There is no engine "fake"/],
    [['tag', '-', '--now', 'today'], /expected a time in UTC/],
    [['tag', '-', '--mapping', '{'], /--mapping is no JSON/],
    [['tag', '-', '--mapping', '{"form":"poem"}'], /known are alpaca, sharegpt/],
    [['tag', '-', '--mapping', '{"form":"table","queries":[]}'], /a list of column names/],
    [['tag', '-', '-o', '/nowhere/out.jsonl'], /cannot be written/],
    [['tag', '-', '--frobnicate'], /--frobnicate/],
    [['frobnicate'], /There is no command "frobnicate"/],
  ])('cannot start with %j', async (words, reason) => {
    const { code, err, out } = await run(words, rows.join('\n'));
    expect(code).toBe(2);
    expect(err).toMatch(reason);
    expect(err).toMatch(/Try: instag/);
    expect(out).toBe('');
  });
});

describe('instag inspect', () => {
  it('says what a file holds', async () => {
    const { code, out } = await run(['inspect', await file('in.jsonl', rows.join('\n'))]);
    expect(code).toBe(0);
    expect(out).toMatch(/in\.jsonl: jsonl, utf-8/);
    expect(out).toMatch(/form +alpaca/);
    expect(out).toMatch(/rows +2 rows/);
  });

  it('shows the fields of a table whose form is not known', async () => {
    const { code, out } = await run(['inspect', await file('in.csv', 'topic,wish\nsea,Write a poem about it\n')]);
    expect(code).toBe(0);
    expect(out).toMatch(/form +table\n +fields +topic, wish\n/);
  });

  it('prints JSON, and counts bad rows', async () => {
    const { code, out } = await run(['inspect', '-', '--json'], `${rows.join('\n')}\n{"broken\n`);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ format: 'jsonl', datasets: [{ report: { rows: 2 } }] }],
      badRows: 1,
    });
  });
});

describe('--quiet', () => {
  const commands = ['tag', 'export', 'inspect', 'inspect --json', 'measure --engine instant'];
  const broken = `${rows.join('\n')}\n{"broken\n`;

  it.each(commands)('leaves the count of bad rows to %s', async (command) => {
    const { code, err } = await run([...command.split(' '), '-', '--quiet'], broken);
    expect([code, err]).toEqual([1, '1 row has problems: list them with --report FILE\n']);
  });

  it.each(commands)('leaves nothing to %s where every row came in', async (command) => {
    const { code, err } = await run([...command.split(' '), '-', '--quiet'], rows.join('\n'));
    expect([code, err]).toEqual([0, '']);
  });

  it('keeps the summary for programs alone where rows go to standard output', async () => {
    const { code, err } = await run(['tag', '-', '--quiet', '--json'], broken);
    expect(code).toBe(1);
    expect(JSON.parse(err)).toMatchObject({ rows: 2, badRows: 1 });
  });
});

describe('instag', () => {
  it.each([
    [[]],
    [['--help']],
    [['help', 'tag']],
    ...['inspect', 'tag', 'measure', 'overlap', 'export'].map((name) => [[name, '--help']]),
  ])('explains itself with %j', async (words) => {
    const { code, out } = await run(words);
    expect(code).toBe(0);
    expect(out).toMatch(/^NAME\n {2}instag/);
    expect(out.split('\n').every((line) => line.length <= 100)).toBe(true);
  });

  it('tells its version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: '9.9.9\n', err: '' });
  });
});

function message(n: number): string {
  return `{"n":${n},"messages":[{"role":"user","content":"Question ${n}: how do I sort a list?"}]}`;
}

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Figures } from '../core/figures/figure.ts';
import { runCaptured, useTestFolder } from './run-captured.ts';

const { file } = useTestFolder();

/** The fake engine's tags are the words of a text. */
beforeEach(() => {
  vi.stubEnv('INSTAG_TEST_ENGINES', '1');
});

const fake = ['--engine', 'fake'];

function rows(...texts: readonly string[]): string {
  return texts.map((instruction) => `${JSON.stringify({ instruction })}\n`).join('');
}

async function twoFiles(): Promise<string[]> {
  return [await file('a.jsonl', rows('sea sun', 'sea', 'sea sun')), await file('b.jsonl', rows('sun moon star'))];
}

function figuresOf(out: string): Figures {
  return (JSON.parse(out) as { figures: Figures }).figures;
}

describe('instag measure', () => {
  it('prints tables with what they stand on', async () => {
    const { code, out } = await runCaptured(['measure', ...(await twoFiles()), ...fake, '--top', '2']);
    expect(code).toBe(0);
    // 4 tags in all: a has 2 of them with 5 / 3 tags a query, b has 3.
    expect(out).toMatch(/^a +3 +2 +0\.5 +.*1\.6667$/mu);
    expect(out).toMatch(/^b +1 +3 +0\.75 +0\.75 +0 +3$/mu);
    expect(out).toMatch(/^sea +3 +3 +3 +0\nsun +3 +3 +2 +1\n$/mu);
    expect(out).toContain('4 tagged queries of 4 queries, by Fake (for tests)');
  });

  it('prints all figures as JSON, and counts equal texts once where it is told to', async () => {
    const files = await twoFiles();
    const all = figuresOf((await runCaptured(['measure', ...files, ...fake, '--json'])).out);
    expect(Object.keys(all)).toHaveLength(6);
    expect(all['diversity-complexity']?.points.map(({ tagged, complexity }) => [tagged, complexity])).toEqual([
      [3, 5 / 3],
      [1, 3],
    ]);
    const unique = figuresOf((await runCaptured(['measure', ...files, ...fake, '--json', '--unique'])).out);
    expect(unique['diversity-complexity']?.points[0]).toMatchObject({ tagged: 2, complexity: 1.5 });
  });

  it('prints one table as CSV', async () => {
    const words = ['measure', ...(await twoFiles()), ...fake, '--csv', '--figure', 'tags-per-query'];
    expect((await runCaptured(words)).out).toBe('Tags,Queries,a,b\r\n0,0,0,0\r\n1,1,1,0\r\n2,2,2,0\r\n3,1,0,1\r\n');
  });

  it('gives the same numbers for tags that were put into a file before', async () => {
    const files = await twoFiles();
    const tagged = await Promise.all(
      files.map(async (path) => file(`${path.slice(-7, -6)}.t.jsonl`, (await runCaptured(['tag', path, ...fake])).out)),
    );
    const before = figuresOf((await runCaptured(['measure', ...tagged, '--json'])).out);
    const onTheWay = figuresOf((await runCaptured(['measure', ...files, ...fake, '--json'])).out);
    expect(before.overlap).toEqual(onTheWay.overlap);
    expect(before['tag-frequency']?.bars).toEqual(onTheWay['tag-frequency']?.bars);
    expect(before['tag-frequency']?.basis.engines).toEqual(['words, from a.t', 'words, from b.t']);
  });

  it('draws the same parts of a dataset whatever came in before it', async () => {
    const words = Array.from({ length: 40 }, (_, at) => `w${at % 7} v${at}`);
    const large = await file('large.jsonl', rows(...words));
    const other = await file('other.jsonl', rows(...words.map((word) => `${word} x`)));
    const small = await file('small.jsonl', rows('w1', 'w2', 'w3', 'w4', 'w5'));
    async function matched(paths: readonly string[]): Promise<unknown> {
      const out = figuresOf((await runCaptured(['measure', ...paths, ...fake, '--json'])).out);
      const points = out['diversity-complexity']?.points ?? [];
      return Object.fromEntries(points.map(({ set, matched: value }) => [set.name, value]));
    }
    const forwards = await matched([large, other, small]);
    expect(forwards).toHaveProperty(
      ['large', 'spread'],
      expect.toSatisfy((spread: number) => spread > 0),
    );
    expect(await matched([small, other, large])).toEqual(forwards);
  });

  it('measures what a filter of the page matches', async () => {
    const words = ['measure', ...(await twoFiles()), ...fake, '--json', '--filter'];
    const moon = figuresOf((await runCaptured([...words, 'all=moon'])).out);
    expect(moon['tag-frequency']?.basis.tagged).toBe(1);
    const oneOrThree = figuresOf((await runCaptured([...words, 'tags=1-1&tags=3-'])).out);
    expect(oneOrThree['tags-per-query']?.bins.map(({ total }) => total)).toEqual([0, 1, 0, 1]);
    const second = figuresOf((await runCaptured([...words, 'dataset=2'])).out);
    expect(second['diversity-complexity']?.points.map(({ set }) => set.name)).toEqual(['b']);
    const none = await runCaptured([...words, 'all=nothing']);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('matches the filter')]);
  });

  it('counts bad rows', async () => {
    const { code, err } = await runCaptured(['measure', '-', ...fake], { stdin: `${rows('sea')}{"broken\n` });
    expect(code).toBe(1);
    expect(err).toContain('1 row has problems');
  });

  it('does not let a tag speak to the terminal', async () => {
    const tagged = '{"instruction":"sea","tags":["\\u001b[31mred","\\u202eright"]}\n';
    const { out } = await runCaptured(['measure', '-'], { stdin: tagged });
    expect(out).toContain(String.raw`\u001b[31mred`);
    expect(out).toContain(String.raw`\u202eright`);
    expect(out).not.toContain('\u001b');
  });

  it.each([
    [['measure', '-'], /No query of the input is tagged/],
    [['measure', '-', '--figure', 'pie'], /--figure is "pie"; there are diversity-complexity/],
    [['measure', '-', '--top', '0'], /--top is "0"; expected a number of tags from 1 to 255/],
    [['measure', '-', '--csv', '--json'], /Choose one of --json and --csv/],
    [['measure', '-', '--csv', '--figure', 'long-tail', '--figure', 'tag-frequency'], /--csv prints one figure/],
    [['overlap', '-', ...fake], /holds one dataset/],
  ])('cannot start with %j', async (words, reason) => {
    const { code, err, out } = await runCaptured(words, { stdin: rows('sea') });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
  });
});

describe('instag overlap', () => {
  it('says how far datasets cover each other', async () => {
    const files = await twoFiles();
    const text = await runCaptured(['overlap', ...files, ...fake]);
    expect(text.out).toMatch(/^a +2 +b +3 +1 +0\.5 +0\.4 +0\.25\nb +3 +a +2 +1 +0\.3333 +0\.3333 +0\.25$/mu);
    const json = figuresOf((await runCaptured(['overlap', ...files, ...fake, '--json'])).out);
    expect(json.overlap).toMatchObject({
      sizes: [2, 3],
      coverage: [
        [1, 0.5],
        [1 / 3, 1],
      ],
      weighted: [
        [1, 0.4],
        [1 / 3, 1],
      ],
    });
    const csv = await runCaptured(['overlap', ...files, ...fake, '--csv']);
    expect(csv.out).toMatch(/^Dataset,Unique tags,Covered by,.*\r\na,2,b,3,1,0\.5,0\.4,0\.25\r\n/u);
  });
});

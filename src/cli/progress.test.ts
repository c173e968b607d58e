import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressLine } from './progress.ts';

function terminal(isTTY: boolean) {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  return { lines, stderr: Object.assign(stream, { isTTY }) };
}

describe('progressLine', () => {
  it('writes over itself at most ten times a second', () => {
    const { lines, stderr } = terminal(true);
    let now = 0;
    const progress = progressLine(stderr, () => now);
    for (; now < 250; now += 10) progress.show(`at ${now}`);
    progress.clear();
    expect(lines).toEqual(['\r\u001b[Kat 0', '\r\u001b[Kat 100', '\r\u001b[Kat 200', '\r\u001b[K']);
  });

  it('is silent where nobody watches', () => {
    const { lines, stderr } = terminal(false);
    const progress = progressLine(stderr, () => 0);
    progress.show('x');
    progress.clear();
    expect(lines).toEqual([]);
  });
});

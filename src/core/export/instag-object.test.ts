import { describe, expect, it } from 'vitest';
import type { EngineIdentity } from '../types.ts';
import { instagJson, sourceJson, type ExportedQuery } from './instag-object.ts';

const identity: EngineIdentity = {
  app: '1.0.0',
  engine: 'webllm',
  model: 'InsTagger',
  modelSha256: 'ab',
  quantization: 'q4f16_1',
  promptSha256: null,
  settings: {},
};

function query(turn: number, change: Partial<ExportedQuery> = {}): ExportedQuery {
  return {
    turn,
    message: turn * 2,
    sha256: '0'.repeat(32),
    source: sourceJson(identity),
    result: { status: 'tagged', flags: [], tags: [{ tag: 'crud operation', explanation: 'why', confidence: 0.914 }] },
    at: '2026-01-01T00:00:00.123Z',
    ...change,
  };
}

describe('instagJson', () => {
  it('writes the keys in the order of the format', () => {
    expect(instagJson([query(0, { message: 1 })])).toBe(
      '{"format":1,"sources":[{"engine":"webllm","model":"InsTagger","modelSha256":"ab","quantization":"q4f16_1",' +
        '"promptSha256":null,"settings":{},"app":"1.0.0"}],"queries":[{"turn":0,"message":1,' +
        '"sha256":"00000000000000000000000000000000","source":0,"status":"tagged","flags":[],' +
        '"tags":[{"tag":"crud operation","explanation":"why","confidence":0.91}],"at":"2026-01-01T00:00:00Z"}]}',
    );
  });

  it('names each source once and points to it', () => {
    const other = sourceJson({ ...identity, model: 'other' });
    const parsed: unknown = JSON.parse(instagJson([query(0), query(1, { source: other }), query(2)]));
    expect(parsed).toMatchObject({
      sources: [{ model: 'InsTagger' }, { model: 'other' }],
      queries: [{ source: 0 }, { source: 1 }, { source: 0 }],
    });
  });

  it('leaves out what is not there and keeps what a failure said', () => {
    const tags = instagJson([query(0, { result: { status: 'tagged', flags: [], tags: [{ tag: 'a' }] }, at: null })]);
    expect(tags).toContain('"tags":[{"tag":"a"}],"at":null}');
    const raw = instagJson([
      query(0, { result: { status: 'unparsable', flags: ['output-cut'], tags: [], raw: '[{' } }),
    ]);
    expect(raw).toContain('"status":"unparsable","flags":["output-cut"],"tags":[],"raw":"[{","at"');
    const error = instagJson([query(0, { result: { status: 'failed', flags: [], tags: [], error: 'gone' } })]);
    expect(error).toContain('"status":"failed","flags":[],"tags":[],"error":"gone","at"');
  });

  it('is there without queries too', () => {
    expect(instagJson([])).toBe('{"format":1,"sources":[],"queries":[]}');
  });
});

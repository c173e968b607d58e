import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPrompt, promptOf, publishedPrompts } from './prompts.ts';
import { neutralise } from './special-tokens.ts';

const tokens = [
  '<s>',
  '</s>',
  '<unk>',
  '<pad>',
  '<|im_end|>',
  '<|eot_id|>',
  '<|end_of_text|>',
  '<end_of_turn>',
  '[INST]',
  '[/INST]',
  '<PAD>',
  '[gMASK]',
  '<think>',
  '</think>',
  '<tool_call>',
  '</tool_response>',
  '<start_of_image>',
  '<image_soft_token>',
  '<fim_prefix>',
  '<unused12>',
];

describe('the prompts', () => {
  it.each(Object.values(publishedPrompts))('keep $id to the letter', ({ template, sha256 }) => {
    expect(createHash('sha256').update(template, 'utf8').digest('hex')).toBe(sha256);
  });

  it.each([
    ['A', 371, 'ebe16902cc8d94125dcd0af5d597057ba4bedf6c4f77d07d526c97b2d543562a'],
    ['B', 369, '1e2c0cda9413e58c82b042fbc76d382e1a7b84fbdf3adc7f2d8fa3651f6d5a70'],
    ['C', 236, '0f116a56e6da6198549fbe6659d3b2da421a9ab3c7992bc71c2ee2fe909dbbea'],
  ] as const)('have the published length and hash of %s', async (id, length, hash) => {
    const prompt = await promptOf(id);
    expect(prompt.template).toHaveLength(length);
    expect(prompt.sha256).toBe(hash);
  });

  it('are those that the nano tagger was trained on', () => {
    const golden = JSON.parse(readFileSync('models/nano-instagger/golden.json', 'utf8')) as { template: string };
    expect(golden.template).toBe(publishedPrompts.A.template);
  });

  it('can be the user’s own, with a hash of its own', async () => {
    const own = await promptOf('own', 'Tags of „{query}“:');
    expect(own.sha256).toBe(createHash('sha256').update('Tags of „{query}“:').digest('hex'));
    expect(fillPrompt(own, 'why')).toBe('Tags of „why“:');
  });

  it.each([
    ['', '0 times'],
    ['Tag this', '0 times'],
    ['{query} and {query}', '2 times'],
  ])('refuse the own prompt “%s”', async (template, found) => {
    await expect(promptOf('own', template)).rejects.toThrow(`it ${found}. Change the prompt, or choose prompt A.`);
  });
});

describe('fillPrompt', () => {
  it('puts any query in as it is: no pattern of replacement, no second place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('$$x^2$$', "$& $` $'", '{query}', '$1')), (query) => {
        fc.pre(neutralise(query) === query);
        const [before = '', after = ''] = publishedPrompts.A.template.split('{query}');
        expect(fillPrompt(publishedPrompts.A, query)).toBe(before + query + after);
      }),
    );
  });

  it('leaves the template alone, whatever tokens an own one names', async () => {
    const own = await promptOf('own', '<s>[INST] {query} [/INST]');
    expect(fillPrompt(own, '<s>x</s>')).toBe('<s>[INST] < s>x< /s> [/INST]');
  });
});

describe('neutralise', () => {
  it('keeps a text readable', () => {
    expect(neutralise('<p><s>old</s> new</p> <unk> a[0] [INST]')).toBe('<p>< s>old< /s> new</p> < unk> a[0] [ INST]');
    expect(neutralise('<strong>x</strong> <|im_end|>')).toBe('<strong>x</strong> < |im_end|>');
    const untouched = '<table><Mask> <user_id> a[mask] <thinker> [PADDING]';
    expect(neutralise(untouched)).toBe(untouched);
  });

  it('leaves no special token, changes nothing else, and is done after once', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom(...tokens, '<', '>', '/', 's', '|', '[', ']'), fc.string({ maxLength: 3 })),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const harmless = neutralise(text);
        for (const token of tokens) expect(harmless).not.toContain(token);
        expect(harmless.replaceAll(/([<[]) /g, '$1')).toBe(text.replaceAll(/([<[]) /g, '$1'));
        expect(neutralise(harmless)).toBe(harmless);
      }),
    );
  });
});

import { expect, it } from 'vitest';
import { readBounded, readText } from './read-bounded.ts';

const url = new URL('https://models.example/a/list.json');

it('gives the whole of an answer, of one without a body nothing', async () => {
  expect(await readText(new Response('{"tags": "标签"}'), url)).toBe('{"tags": "标签"}');
  expect(await readBounded(new Response(null), url, 0)).toHaveLength(0);
});

it('takes all that is allowed and breaks off one that does not end', async () => {
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1000)),
    cancel: () => void (cancelled = true),
  });
  expect(await readBounded(new Response(new Uint8Array(1000)), url, 1000)).toHaveLength(1000);
  await expect(readBounded(new Response(endless), url, 5500)).rejects.toThrow(
    'models.example sent more than the 5500 bytes that /a/list.json may have',
  );
  expect(cancelled).toBe(true);
});

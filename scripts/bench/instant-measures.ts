/** What the instant tagger takes in this process, without a worker around it. To be bundled. */
import type { EngineHost } from '../../src/engines/engine.ts';
import { instantEngine, loadShipped } from '../../src/engines/instant/engine.ts';
import { createTagger } from '../../src/engines/instant/tagger.ts';

/** Texts that warm the loops up. */
const WARMING = 1000;

/** Seconds that one thread takes for the texts. */
export async function loopSeconds(texts: readonly string[], { readAsset }: EngineHost): Promise<number> {
  const { shipped } = await loadShipped(readAsset);
  const tagger = createTagger(shipped.model, shipped);
  for (const text of texts.slice(0, WARMING)) tagger.tag(text);
  const start = performance.now();
  const tagged = texts.filter((text) => tagger.tag(text).status === 'tagged').length;
  if (tagged !== texts.length) throw new Error(`The engine tagged ${tagged} of ${texts.length} texts.`);
  return (performance.now() - start) / 1000;
}

/** Adapts to these texts with the tags that the engine gives them, in words of their own. */
export async function adaptToTexts(texts: readonly string[], host: EngineHost) {
  const { signal } = new AbortController();
  const session = await instantEngine.open({}, { host, signal });
  const items = texts.map((text, textId) => ({ textId, text }));
  const rows: { text: string; tags: string[] }[] = [];
  for await (const { textId, result } of session.tag(items, { signal })) {
    rows.push({ text: texts[textId] ?? '', tags: result.tags.map(({ tag }) => `own:${tag}`) });
  }
  if (instantEngine.adapt === undefined) throw new Error('The instant engine cannot be adapted.');
  const before = process.cpuUsage();
  const start = performance.now();
  const { file, report } = await instantEngine.adapt(rows, { host, seed: 1, curve: false, signal });
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { file, report, wall, processor: (user + system) / 1e6 };
}

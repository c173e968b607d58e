/** Kept models in words. */
import { formatBytes, formatDuration } from '../../ui/format.ts';
import type { ModelTransfer } from '../../store/state.ts';
import type { AdapterFacts, KeptModel, ModelEntry, ModelOrigin, Remainder } from '../../workers/models/contract.ts';

/** Where a model came from. */
export function originText(origin: ModelOrigin): string {
  switch (origin.kind) {
    case 'converted':
      return `converted here from ${origin.from}`;
    case 'folder':
      return `from the folder “${origin.name}”`;
    case 'address':
      return `from ${hostOf(origin.url)}`;
    case 'web-llm':
      return 'from web-llm’s list';
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

export function libraryText({ library }: KeptModel): string {
  if (library.kind === 'studio') return 'the studio’s own library';
  return library.known ? `library ${library.name}` : `library ${library.name}, unknown to the studio`;
}

/** "3.8 GB on disk · 4.6 GB of graphics memory · q4f16_1 · …". */
export function factsLine({ model, bytes }: ModelEntry): string {
  return [
    `${formatBytes(bytes)} on disk`,
    `needs ${formatBytes(model.gpuBytes)} of graphics memory`,
    model.quantization,
    libraryText(model),
    originText(model.origin),
  ].join(' · ');
}

export function taskLabel(task: KeptModel['task']): string {
  return task === 'instagger' ? 'InsTagger' : 'Chat model';
}

/** How much of it is here. */
export function remainderLine({ bytes, totalBytes, origin }: Remainder): string {
  const all = totalBytes === null ? '' : ` of ${formatBytes(totalBytes)}`;
  return `${formatBytes(bytes)}${all} are here · ${originText(origin)}`;
}

export function transferLine({ bytes, totalBytes, secondsLeft, step }: ModelTransfer): string {
  const all = totalBytes === null ? '' : ` of ${formatBytes(totalBytes)}`;
  const left = secondsLeft === null ? '' : ` · about ${formatDuration(secondsLeft)} left`;
  return bytes === 0 ? step : `${step} · ${formatBytes(bytes)}${all}${left}`;
}

/** What the graphics card offers, in one line. */
export function machineLine(adapter: Extract<AdapterFacts, { readonly state: 'ready' }>): string {
  const { name, software, features, limits } = adapter;
  const most = Math.min(limits.maxBufferSize, limits.maxStorageBufferBindingSize);
  return [
    name === '' ? 'A graphics card that the browser does not name' : name,
    ...(software ? ['in software: slow'] : []),
    features.includes('shader-f16') ? 'half precision (q4f16_1 and q4f32_1)' : 'no half precision (q4f32_1 alone)',
    ...(features.includes('subgroups') ? ['subgroups'] : []),
    `buffers up to ${formatBytes(most)}`,
  ].join(' · ');
}

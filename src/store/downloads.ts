/** Files from an address that the user gave: the only part of an import that leaves the machine. */
import type { NetProgress } from '../workers/net/contract.ts';
import { isAbort, messageOf, type SliceContext } from './slice.ts';
import type { ImportSlice } from './state.ts';

type Downloads = Pick<ImportSlice, 'download' | 'fetched' | 'addUrl' | 'cancelDownload'>;
type Fetched = ImportSlice['fetched'];

/** Adds bytes to what a host has sent. */
export function addFetched(fetched: Fetched, host: string, bytes: number): Fetched {
  const totals = new Map(fetched);
  totals.set(host, (totals.get(host) ?? 0) + bytes);
  return [...totals];
}

export function createDownloads(
  { set, clients }: SliceContext,
  addFiles: (files: readonly File[]) => Promise<void>,
): Downloads {
  let controller: AbortController | null = null;
  return {
    download: null,
    fetched: [],
    async addUrl(url) {
      controller?.abort();
      controller = new AbortController();
      const { signal } = controller;
      set({ download: { url, progress: null, problem: null } });
      try {
        const file = await clients.runJob<NetProgress, File>(
          clients.net,
          { signal, onProgress: (progress) => set({ download: { url, progress, problem: null } }) },
          (job, onProgress) => clients.net.download(job, url, onProgress),
        );
        set(({ fetched }) => ({ download: null, fetched: addFetched(fetched, new URL(url).host, file.size) }));
        await addFiles([file]);
      } catch (error) {
        if (!signal.aborted || !isAbort(error)) set({ download: { url, progress: null, problem: messageOf(error) } });
      }
    },
    cancelDownload() {
      controller?.abort();
      set({ download: null });
    },
  };
}

/** Hands datasets to the store worker. */
import { transfer, type Remote } from 'comlink';
import type { DatasetSink, OpenDataset, RowBatch } from '../../jobs/ports.ts';
import type { StoreDataApi } from '../store/contract.ts';

/** The buffers of a batch: they change hands, so that no byte is copied. */
function buffersOf(batch: RowBatch): ArrayBuffer[] {
  return [
    batch.rowBytes.buffer,
    batch.rowLengths.buffer,
    batch.textBytes.buffer,
    batch.textLengths.buffer,
    batch.queryRows.buffer,
    batch.turns.buffer,
    batch.messages.buffer,
    batch.otherParts.buffer,
    batch.hashes.buffer,
  ];
}

/** A sink over a draft that the store has begun. */
export function storeSink(store: Remote<StoreDataApi>, draftId: number): DatasetSink {
  return {
    append: (batch) => store.appendRows(draftId, transfer(batch, buffersOf(batch))),
    finish: (finish) => store.finishDataset(draftId, finish),
    abort: () => store.abortDataset(draftId),
  };
}

/** Opens sinks in the store and tells the draft's id: it is the dataset's once it is finished. */
export function openInStore(store: Remote<StoreDataApi>, onOpen: (draftId: number) => void): OpenDataset {
  return async (draft) => {
    const draftId = await store.beginDataset(draft);
    onOpen(draftId);
    return storeSink(store, draftId);
  };
}

/** Checkpoints, as they were published, on their way to models. */
import type { ConversionOutcome, ConversionProgress, ConversionWish } from '../workers/convert/contract.ts';
import { carryOut, type ModelJobs, type ModelWork, type TransferPart } from './model-jobs.ts';
import { announce } from './models-slice.ts';
import { guarded, isAbort, messageOf, type SliceContext } from './slice.ts';
import type { ConvertSlice } from './state.ts';

const steps = {
  reading: 'Reading what the checkpoint has',
  converting: 'Converting',
  checking: 'Checking what was written',
} as const;

function partOf({ phase, bytes, totalBytes, secondsLeft }: ConversionProgress): TransferPart {
  return { bytes, totalBytes, secondsLeft, step: steps[phase] };
}

/** Whether the model will run is known before any weights are converted. */
async function beginKept(
  context: SliceContext,
  id: string,
  wish: ConversionWish,
  { signal }: ModelWork,
): Promise<void> {
  const { clients } = context;
  const options = { signal, onProgress: () => undefined };
  const goesOn = await carryOut(context, clients.converter, options, (job) => clients.converter.begin(job, id, wish));
  try {
    await clients.models.check(id);
  } catch (error) {
    // Of what cannot be used nothing is to stay; hours of work are not thrown away, though.
    if (!goesOn) await clients.models.removeDraft(id);
    throw error;
  }
}

async function carryOutWish(context: SliceContext, id: string, wish: ConversionWish, work: ModelWork): Promise<void> {
  const { clients, get } = context;
  const release = clients.page.keepAwake(() => undefined);
  try {
    if (wish.folder === null) await beginKept(context, id, wish, work);
    const options = {
      signal: work.signal,
      onProgress: (progress: ConversionProgress) => work.report(partOf(progress)),
    };
    const { files, libraryNotes } = await carryOut<ConversionProgress, ConversionOutcome>(
      context,
      clients.converter,
      options,
      (job, onProgress) => clients.converter.convert(job, id, wish, onProgress),
    );
    if (wish.folder === null) announce(context, await clients.models.adopt(id, files));
    else
      get().notify({ kind: 'info', text: `“${wish.label}” lies in the folder “${wish.folder.name}”.`, action: null });
    for (const text of libraryNotes) get().notify({ kind: 'info', text: `“${wish.label}”: ${text}`, action: null });
  } finally {
    release();
  }
}

export function createConvertSlice(context: SliceContext, jobs: ModelJobs): ConvertSlice {
  const { set, get, clients } = context;
  // A newer checkpoint takes the place of one that is still looked at.
  let looks = 0;
  return {
    givenCheckpoint: null,
    giveCheckpoint: async (place) => {
      looks += 1;
      const look = looks;
      set({ givenCheckpoint: { state: 'looking' } });
      try {
        const facts = await clients.runJob(clients.converter, {}, (job) => clients.converter.inspect(job, place));
        if (look === looks) set({ givenCheckpoint: { state: 'looked', place, facts } });
      } catch (error) {
        if (look !== looks) return;
        set({ givenCheckpoint: isAbort(error) ? null : { state: 'refused', reason: messageOf(error) } });
      }
    },
    dropCheckpoint: () => {
      looks += 1;
      set({ givenCheckpoint: null });
    },
    convertGiven: (choice) =>
      guarded(context, 'The checkpoint was not converted', async () => {
        const { givenCheckpoint } = get();
        if (givenCheckpoint?.state !== 'looked') return;
        const { place, facts } = givenCheckpoint;
        set({ givenCheckpoint: null });
        const label = `${facts.label} ${choice.quantization}`;
        const id = await clients.converter.idFor(label);
        await jobs.run({ id, label, kind: 'convert', step: steps.reading }, (work) =>
          carryOutWish(context, id, { ...choice, place, label }, work),
        );
        await get().loadShelf();
      }),
  };
}

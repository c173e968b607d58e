/** Language models kept in this browser: adding, fetching, checking, deleting them. */
import type { ChatModelOffer, CopyProgress, GivenFile, KeptModel, ModelOrigin } from '../workers/models/contract.ts';
import type { FetchedModel, ModelFetchProgress, ModelWish } from '../workers/net/contract.ts';
import { checkpointIn } from './checkpoint-in.ts';
import { addFetched } from './downloads.ts';
import { keepSpeeds, readSpeeds } from './model-speeds.ts';
import { carryOut, type ModelJobs, type ModelWork, type TransferPart } from './model-jobs.ts';
import { noticeMilliseconds } from './notice-slice.ts';
import { guarded, type SliceContext } from './slice.ts';
import type { ModelsSlice } from './state.ts';

interface Source {
  readonly label: string;
  readonly origin: ModelOrigin;
  readonly address: string;
  readonly libraryUrl: string | null;
}

const steps = {
  asking: (host: string) => `Asking ${host} what there is…`,
  fetching: (host: string) => `Fetching from ${host}`,
  checking: () => 'Checking what is here already',
} as const;

function partOf({ phase, host, bytes, totalBytes, secondsLeft }: ModelFetchProgress): TransferPart {
  return { bytes, totalBytes, secondsLeft, step: steps[phase](host) };
}

async function readShelf({ set, clients }: SliceContext): Promise<void> {
  set({ shelf: await clients.models.shelf() });
}

/** Says that a model can be chosen from now on. */
export function announce({ get }: SliceContext, { label }: KeptModel): void {
  get().notify({ kind: 'info', text: `“${label}” is kept. Choose it where you start tagging.`, action: null });
}

/** Fetches what is missing of a model, checks it and offers it. */
async function fetchRest(context: SliceContext, id: string, { signal, report }: ModelWork): Promise<void> {
  const { set, clients } = context;
  const options = { signal, onProgress: (progress: ModelFetchProgress) => report(partOf(progress)) };
  const { files, fetched } = await carryOut<ModelFetchProgress, FetchedModel>(
    context,
    clients.net,
    options,
    (job, onProgress) => clients.net.resumeModel(job, id, onProgress),
  );
  set((state) => ({
    fetched: fetched.reduce((totals, [host, bytes]) => addFetched(totals, host, bytes), state.fetched),
  }));
  report({ step: 'Checking', secondsLeft: null });
  announce(context, await clients.models.adopt(id, files));
}

/** Looks what there is, and whether it can be used, before the weights come. */
async function beginFetch(context: SliceContext, wish: ModelWish, { signal, report }: ModelWork): Promise<void> {
  const { clients } = context;
  const options = { signal, onProgress: (progress: ModelFetchProgress) => report(partOf(progress)) };
  try {
    await carryOut(context, clients.net, options, (job, onProgress) => clients.net.beginModel(job, wish, onProgress));
    await clients.models.check(wish.id);
  } catch (error) {
    // Little has come so far, and of what cannot be used nothing is to stay.
    await clients.models.removeDraft(wish.id);
    throw error;
  }
}

async function fetchFrom(context: SliceContext, jobs: ModelJobs, source: Source): Promise<void> {
  const { get, clients } = context;
  const { label, origin, address, libraryUrl } = source;
  const id = await clients.models.freeId(label);
  await jobs.run({ id, label, kind: 'download', step: 'Asking…' }, async (work) => {
    await beginFetch(context, { id, label, origin, address, libraryUrl }, work);
    await fetchRest(context, id, work);
  });
  await get().loadShelf();
}

async function addGiven(context: SliceContext, jobs: ModelJobs, files: readonly GivenFile[]): Promise<void> {
  const { set, get, clients } = context;
  const { givenModel } = get();
  if (givenModel?.state !== 'looked' || givenModel.inspection.state !== 'fine') return;
  const { id, label, library } = givenModel.inspection;
  set({ givenModel: null });
  await jobs.run({ id, label, kind: 'copy', step: 'Copying and checking' }, async ({ signal, report }) => {
    const options = { signal, onProgress: (progress: CopyProgress) => report(progress) };
    // Whether it may be used was asked before this is called.
    const choice = { allowUnknown: !library.known };
    announce(
      context,
      await carryOut<CopyProgress, KeptModel>(context, clients.models, options, (job, onProgress) =>
        clients.models.addFiles(job, files, choice, onProgress),
      ),
    );
  });
  await get().loadShelf();
}

/** A model goes from the list at once, and can be brought back for as long as the notice says so. */
async function deleteModel(context: SliceContext, jobs: ModelJobs, id: string): Promise<void> {
  const { get, clients } = context;
  const label = get().shelf?.models.find(({ model }) => model.id === id)?.model.label ?? id;
  await jobs.stop(id);
  await clients.models.remove(id);
  await readShelf(context);
  let restored = false;
  function undo(): void {
    restored = true;
    void guarded(context, 'That could not be undone', async () => {
      await clients.models.restore(id);
      await readShelf(context);
    });
  }
  get().notify({ kind: 'info', text: `“${label}” was deleted.`, action: { label: 'Undo', run: undo } });
  clients.page.after(noticeMilliseconds, () => {
    if (restored) return;
    void guarded(context, `What was “${label}” still takes up space`, async () => {
      await clients.models.purge(id);
      await get().refreshStorage();
    });
  });
}

async function verify(context: SliceContext, jobs: ModelJobs, id: string): Promise<void> {
  const { set, get, clients } = context;
  const label = get().shelf?.models.find(({ model }) => model.id === id)?.model.label ?? id;
  await jobs.run({ id, label, kind: 'verify', step: 'Reading every file again' }, async ({ signal, report }) => {
    const options = { signal, onProgress: (progress: CopyProgress) => report(progress) };
    const faults = await carryOut<CopyProgress, readonly string[]>(
      context,
      clients.models,
      options,
      (job, onProgress) => clients.models.verify(job, id, onProgress),
    );
    set(({ verified }) => ({ verified: { ...verified, [id]: faults } }));
  });
}

type Adding = Pick<
  ModelsSlice,
  'giveModelFiles' | 'allowGivenModel' | 'dropGivenModel' | 'fetchModel' | 'fetchChatModel'
>;

function createAdding(context: SliceContext, jobs: ModelJobs): Adding {
  const { set, get, clients } = context;
  return {
    giveModelFiles: (files) =>
      guarded(context, 'The files could not be read', async () => {
        const checkpoint = checkpointIn(files);
        if (checkpoint !== null) {
          await get().giveCheckpoint(checkpoint);
          return;
        }
        set({ givenModel: { state: 'looking' } });
        try {
          const inspection = await clients.models.inspect(files);
          set({ givenModel: { state: 'looked', files, inspection } });
          if (inspection.state === 'fine' && inspection.library.known) await addGiven(context, jobs, files);
        } finally {
          if (get().givenModel?.state === 'looking') set({ givenModel: null });
        }
      }),
    allowGivenModel: () =>
      guarded(context, 'The model was not added', async () => {
        const { givenModel } = get();
        if (givenModel?.state === 'looked') await addGiven(context, jobs, givenModel.files);
      }),
    dropGivenModel: () => set({ givenModel: null }),
    fetchModel: async (address, libraryUrl) => {
      const label = await clients.net.modelLabel(address);
      await fetchFrom(context, jobs, { label, origin: { kind: 'address', url: address }, address, libraryUrl });
    },
    fetchChatModel: ({ id, address, libraryUrl }: ChatModelOffer) =>
      guarded(context, 'The model could not be fetched', () =>
        fetchFrom(context, jobs, { label: id, origin: { kind: 'web-llm', modelId: id }, address, libraryUrl }),
      ),
  };
}

export function createModelsSlice(context: SliceContext, jobs: ModelJobs): ModelsSlice {
  const { set, get, clients } = context;
  let tidied = false;
  return {
    shelf: null,
    chatModels: null,
    givenModel: null,
    modelTransfers: [],
    verified: {},
    speeds: readSpeeds(clients.page),
    noteSpeed: (key, speed) => {
      set({ speeds: { ...get().speeds, [key]: speed } });
      keepSpeeds(clients.page, get().speeds);
    },
    ...createAdding(context, jobs),
    loadShelf: () =>
      guarded(context, 'The kept models could not be read', async () => {
        // What was deleted in an earlier session can no longer be brought back.
        if (!tidied) await clients.models.purge(null);
        tidied = true;
        await readShelf(context);
        void get().refreshStorage();
      }),
    loadChatModels: () =>
      guarded(context, 'The list could not be read', async () => {
        if (get().chatModels === null) set({ chatModels: await clients.models.chatModels() });
      }),
    resumeModel: (id) =>
      guarded(context, 'The download could not go on', async () => {
        const label = get().shelf?.remainders.find((one) => one.id === id)?.label ?? id;
        await jobs.run({ id, label, kind: 'download', step: 'Checking what is here already' }, (work) =>
          fetchRest(context, id, work),
        );
        await get().loadShelf();
      }),
    cancelModel: (id) =>
      void jobs.stop(id).then(() => {
        jobs.clear(id);
        return get().loadShelf();
      }),
    removeRemainder: (id) =>
      guarded(context, 'It could not be deleted', async () => {
        await jobs.stop(id);
        jobs.clear(id);
        await clients.models.removeDraft(id);
        await get().loadShelf();
      }),
    verifyModel: (id) => guarded(context, 'The model could not be checked', () => verify(context, jobs, id)),
    setModelTask: (id, task) =>
      guarded(context, 'That was not kept', async () => {
        await clients.models.setTask(id, task);
        await readShelf(context);
      }),
    deleteModel: (id) => guarded(context, 'The model could not be deleted', () => deleteModel(context, jobs, id)),
  };
}

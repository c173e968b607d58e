/** Starts the workers, each when it is first used, and gives every one that needs it a line of its own to the store. */
import { transfer, type Remote } from 'comlink';
import type { Clients } from '../store/clients.ts';
import { startAnalysis } from '../workers/analysis/client.ts';
import { runJob } from '../workers/bridge.ts';
import { startConvert } from '../workers/convert/client.ts';
import { startExport } from '../workers/export/client.ts';
import { startImport } from '../workers/import/client.ts';
import { startModels } from '../workers/models/client.ts';
import { startNet } from '../workers/net/client.ts';
import { startStore } from '../workers/store/client.ts';
import { startTagging } from '../workers/tagging/client.ts';
import { createPage } from './page.ts';

/** Makes a thing at most once, when it is first asked for. */
function once<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | null = null;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}

interface NeedsStore {
  connectStore(port: MessagePort): void;
}

export function createServices(): Clients {
  const store = once(() => startStore().api);

  function connected<Api extends NeedsStore>(start: () => { readonly api: Remote<Api> }): () => Remote<Api> {
    return once(() => {
      const { api } = start();
      const { port1, port2 } = new MessageChannel();
      void store().serve(transfer(port1, [port1]));
      const { connectStore } = api as Remote<NeedsStore>;
      void connectStore(transfer(port2, [port2]));
      return api;
    });
  }

  const importer = connected(startImport);
  const tagging = connected(startTagging);
  const analysis = connected(startAnalysis);
  const exporter = connected(startExport);
  const net = once(() => startNet().api);
  const models = once(() => startModels().api);
  const converter = once(() => {
    const { api } = startConvert();
    const { port1, port2 } = new MessageChannel();
    void net().serveRepositories(transfer(port1, [port1]));
    void api.connectNet(transfer(port2, [port2]));
    return api;
  });
  return {
    get store() {
      return store();
    },
    get importer() {
      return importer();
    },
    get tagging() {
      return tagging();
    },
    get analysis() {
      return analysis();
    },
    get exporter() {
      return exporter();
    },
    get net() {
      return net();
    },
    get models() {
      return models();
    },
    get converter() {
      return converter();
    },
    runJob,
    page: createPage(),
  };
}

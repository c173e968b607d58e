import { useEffect, type ReactNode } from 'react';
import { Banner } from '../../ui/notice.tsx';
import { Page, PageTitle } from '../../ui/page.tsx';
import { Spinner } from '../../ui/progress.tsx';
import type { AdapterFacts, ModelShelf } from '../../workers/models/contract.ts';
import { useStudio } from '../studio.tsx';
import { AddModel } from './add-model.tsx';
import { AboutInstagger } from './about-instagger.tsx';
import { KeptModels } from './kept-models.tsx';
import { machineLine } from './model-words.ts';
import styles from './models-view.module.css';
import { TryModel } from './try-model.tsx';

/** Language models: what is kept here, whether it runs on this machine, and the ways to get one. `convert` is another feature's. */
export function ModelsView({ convert }: { readonly convert?: ReactNode }) {
  const shelf = useStudio((state) => state.shelf);
  const load = useStudio((state) => state.loadShelf);
  useEffect(() => {
    void load();
  }, [load]);
  return (
    <Page>
      <div>
        <PageTitle>Models</PageTitle>
        <p className={styles.lead}>
          Language models that tag on this computer’s graphics card. They are kept in this browser, for all projects;
          what they read stays here.
        </p>
      </div>
      {shelf === null ? <Spinner label="Looking what is kept…" /> : <Shelf shelf={shelf} convert={convert} />}
    </Page>
  );
}

function Shelf({ shelf, convert }: { readonly shelf: ModelShelf; readonly convert: ReactNode }) {
  const busy = useStudio((state) => state.modelTransfers.length > 0);
  const some = shelf.models.length > 0 || shelf.remainders.length > 0 || busy;
  return (
    <>
      <Machine adapter={shelf.adapter} />
      {shelf.noStorage === null ? (
        <>
          {some ? <KeptModels shelf={shelf} /> : <AboutInstagger />}
          {shelf.models.length > 0 ? <TryModel models={shelf.models} /> : null}
          {some ? null : convert}
          <AddModel />
          {some ? convert : null}
        </>
      ) : (
        <Banner kind="warning" label="Storage">
          {shelf.noStorage} Models can be kept in a normal window.
        </Banner>
      )}
    </>
  );
}

function Machine({ adapter }: { readonly adapter: AdapterFacts }) {
  return (
    <section className={styles.machine} aria-label="This machine">
      <span className={styles.machineLabel}>This machine</span>
      {adapter.state === 'ready' ? (
        <span>{machineLine(adapter)}</span>
      ) : (
        <span className={styles.warning}>{adapter.reason}</span>
      )}
    </section>
  );
}

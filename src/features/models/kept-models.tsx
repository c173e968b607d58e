import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import type { ModelTransfer } from '../../store/state.ts';
import type { ModelShelf, Remainder } from '../../workers/models/contract.ts';
import { useStudio } from '../studio.tsx';
import { ModelItem } from './model-item.tsx';
import { remainderLine, transferLine } from './model-words.ts';
import styles from './models-view.module.css';

/** Every model that is here, whole or in part, and what is under way. */
export function KeptModels({ shelf }: { readonly shelf: ModelShelf }) {
  const transfers = useStudio((state) => state.modelTransfers);
  const coming = transfers.filter(({ kind }) => kind !== 'verify');
  const left = shelf.remainders.filter(({ id }) => !coming.some((transfer) => transfer.id === id));
  return (
    <section aria-labelledby="kept-models">
      <h2 id="kept-models" className={styles.subtitle}>
        Kept here
      </h2>
      <ul className={styles.list}>
        {shelf.models.map((entry) => (
          <ModelItem
            key={entry.model.id}
            entry={entry}
            verifying={transfers.find(({ id, kind }) => kind === 'verify' && id === entry.model.id) ?? null}
          />
        ))}
        {coming.map((transfer) => (
          <Coming
            key={transfer.id}
            transfer={transfer}
            remainder={shelf.remainders.find(({ id }) => id === transfer.id) ?? null}
          />
        ))}
        {left.map((remainder) => (
          <Left key={remainder.id} remainder={remainder} />
        ))}
      </ul>
    </section>
  );
}

function canResume({ origin }: Remainder): boolean {
  return origin.kind === 'address' || origin.kind === 'web-llm';
}

function Coming({ transfer, remainder }: { readonly transfer: ModelTransfer; readonly remainder: Remainder | null }) {
  const cancel = useStudio((state) => state.cancelModel);
  const { id, label, problem, bytes, totalBytes } = transfer;
  if (problem !== null) return <Failed transfer={transfer} problem={problem} remainder={remainder} />;
  return (
    <li className={styles.item}>
      <div className={styles.itemMain}>
        <strong>{label}</strong>
        <Progress label={`How much of ${label} is here`} value={bytes} max={totalBytes ?? undefined} />
        <span className={styles.muted}>{transferLine(transfer)}</span>
      </div>
      <Button size="s" aria-label={`Cancel ${label}`} onClick={() => cancel(id)}>
        Cancel
      </Button>
    </li>
  );
}

function Failed({
  transfer: { id, label },
  problem,
  remainder,
}: {
  readonly transfer: ModelTransfer;
  readonly problem: string;
  readonly remainder: Remainder | null;
}) {
  const cancel = useStudio((state) => state.cancelModel);
  return (
    <li className={styles.item}>
      <div className={styles.itemMain}>
        <strong>{label}</strong>
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
        {remainder === null ? null : <span className={styles.muted}>{remainderLine(remainder)}</span>}
      </div>
      {remainder === null ? (
        <Button size="s" onClick={() => cancel(id)}>
          Dismiss
        </Button>
      ) : (
        <LeftActions remainder={remainder} />
      )}
    </li>
  );
}

function Left({ remainder }: { readonly remainder: Remainder }) {
  return (
    <li className={styles.item}>
      <div className={styles.itemMain}>
        <strong>{remainder.label}</strong>
        <span className={styles.muted}>
          {remainderLine(remainder)}.{' '}
          {canResume(remainder)
            ? 'It was not finished.'
            : remainder.origin.kind === 'folder'
              ? 'It was not finished: add the same folder again, or delete it.'
              : 'It was not finished: convert it again to go on, or delete it.'}
        </span>
      </div>
      <LeftActions remainder={remainder} />
    </li>
  );
}

function LeftActions({ remainder }: { readonly remainder: Remainder }) {
  const resume = useStudio((state) => state.resumeModel);
  const remove = useStudio((state) => state.removeRemainder);
  const { id, label } = remainder;
  return (
    <div className={styles.actions}>
      {canResume(remainder) ? (
        <Button size="s" kind="primary" aria-label={`Resume ${label}`} onClick={() => void resume(id)}>
          Resume
        </Button>
      ) : null}
      <Button size="s" aria-label={`Delete what is here of ${label}`} onClick={() => void remove(id)}>
        Delete
      </Button>
    </div>
  );
}

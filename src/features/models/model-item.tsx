import { Button } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Progress } from '../../ui/progress.tsx';
import type { ModelTransfer } from '../../store/state.ts';
import type { Fit, ModelEntry } from '../../workers/models/contract.ts';
import { useStudio } from '../studio.tsx';
import { factsLine, taskLabel, transferLine } from './model-words.ts';
import styles from './models-view.module.css';

const verdicts: Readonly<Record<Fit['runs'], { readonly icon: IconName; readonly label: string }>> = {
  yes: { icon: 'check', label: 'Runs on this machine' },
  maybe: { icon: 'alert', label: 'May run on this machine' },
  no: { icon: 'close', label: 'Cannot run on this machine' },
};

/** A kept model: what it takes, and whether it runs here. */
export function ModelItem({
  entry,
  verifying,
}: {
  readonly entry: ModelEntry;
  readonly verifying: ModelTransfer | null;
}) {
  const { model, fit } = entry;
  const cancel = useStudio((state) => state.cancelModel);
  return (
    <li className={styles.item}>
      <div className={styles.itemMain}>
        <span className={styles.itemName}>
          <strong>{model.label}</strong>
          <span className={styles.badge}>{taskLabel(model.task)}</span>
        </span>
        <span className={styles.muted}>{factsLine(entry)}</span>
        <FitLine fit={fit} />
        {verifying === null ? <Verified id={model.id} /> : <Verifying transfer={verifying} />}
      </div>
      {verifying === null ? (
        <Actions entry={entry} />
      ) : (
        <Button size="s" aria-label={`Stop checking ${model.label}`} onClick={() => cancel(model.id)}>
          Stop
        </Button>
      )}
    </li>
  );
}

export function FitLine({ fit }: { readonly fit: Fit }) {
  const { icon, label } = verdicts[fit.runs];
  return (
    <span className={styles[fit.runs]}>
      <Icon name={icon} />
      <span>{[label, ...fit.reasons].join('. ').replaceAll('..', '.')}</span>
    </span>
  );
}

function Verifying({ transfer }: { readonly transfer: ModelTransfer }) {
  const { label, bytes, totalBytes, problem } = transfer;
  if (problem !== null)
    return (
      <span role="alert" className={styles.problem}>
        {problem}
      </span>
    );
  return (
    <>
      <Progress thin label={`How much of ${label} is checked`} value={bytes} max={totalBytes ?? undefined} />
      <span className={styles.muted}>{transferLine(transfer)}</span>
    </>
  );
}

function Verified({ id }: { readonly id: string }) {
  const faults = useStudio((state) => state.verified[id]);
  if (faults === undefined) return null;
  if (faults.length === 0)
    return (
      <span role="status" className={styles.muted}>
        Every file is as it was kept.
      </span>
    );
  return (
    <span role="alert" className={styles.problem}>
      {faults.join(' ')} Delete the model and add it again.
    </span>
  );
}

function Actions({ entry: { model } }: { readonly entry: ModelEntry }) {
  const verify = useStudio((state) => state.verifyModel);
  const setTask = useStudio((state) => state.setModelTask);
  const remove = useStudio((state) => state.deleteModel);
  const other = model.task === 'instagger' ? 'chat' : 'instagger';
  return (
    <Menu
      label={`Actions for ${model.label}`}
      items={[
        { label: 'Check every file', icon: 'check', onSelect: () => void verify(model.id) },
        {
          label: other === 'chat' ? 'Ask it as a chat model' : 'Ask it as InsTagger',
          icon: 'tag',
          onSelect: () => void setTask(model.id, other),
        },
        { label: 'Delete', icon: 'trash', onSelect: () => void remove(model.id) },
      ]}
    />
  );
}

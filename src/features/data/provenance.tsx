import { formatPlural, formatTime } from '../../ui/format.ts';
import type { LayerResult, TurnDetail } from '../../workers/analysis/contract.ts';
import { useStudio } from '../studio.tsx';
import styles from './provenance.module.css';
import { visibleLine } from '../visible-text.ts';
import { statusWords } from './words.ts';

function saidBy(layer: LayerResult): string {
  const { result } = layer;
  if (result.status !== 'tagged') return statusWords[result.status];
  return result.tags.length === 0 ? 'No tags' : result.tags.map(({ tag }) => visibleLine(tag)).join(', ');
}

/** Whose tags these are and how they came about; what other layers say is folded away. */
export function Provenance({ turn }: { readonly turn: TurnDetail }) {
  const { effective, layers } = turn;
  const others = layers.filter((layer) => layer.runId !== effective?.runId);
  if (effective === null && others.length === 0) return null;
  return (
    <details className={styles.provenance}>
      <summary>
        {effective === null ? 'No layer shows' : `${effective.label} · ${formatTime(effective.at)}`}
        {others.length === 0 ? null : ` · ${formatPlural(others.length, 'other layer')}`}
      </summary>
      {effective === null ? null : <Origin layer={effective} />}
      {others.map((layer) => (
        <dl key={layer.runId} className={styles.facts}>
          <dt>{layer.label}</dt>
          <dd>
            <bdi>{saidBy(layer)}</bdi>
          </dd>
          <dt />
          <dd>
            {layer.state}, {formatTime(layer.at)}
          </dd>
        </dl>
      ))}
    </details>
  );
}

function Origin({ layer }: { readonly layer: LayerResult }) {
  const identity = useStudio((studio) => studio.project?.runs.find((run) => run.id === layer.runId)?.identity);
  const facts: readonly (readonly [string, string])[] = [
    ['Layer', layer.label],
    ['Model', [layer.model, identity?.quantization ?? ''].filter((part) => part !== '').join(' ')],
    ['Model hash', identity?.modelSha256?.slice(0, 12) ?? ''],
    ['Prompt', identity?.promptSha256?.slice(0, 12) ?? ''],
    ['Tagged', formatTime(layer.at)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) =>
        value === '' ? null : (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>
              <bdi>{visibleLine(value)}</bdi>
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

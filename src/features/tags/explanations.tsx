import type { TagExplanation, TagPage } from '../../workers/analysis/contract.ts';
import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';
import { visibleLine } from '../visible-text.ts';
import styles from './tag-page.module.css';

/** Why engines gave the tag, in the example rows. */
export function Explanations({ page: { explanations } }: { readonly page: TagPage }) {
  if (explanations.length === 0) return null;
  return (
    <section aria-labelledby="tag-reasons">
      <h3 id="tag-reasons" className={styles.heading}>
        Why it was given
      </h3>
      <ul className={styles.reasons}>
        {explanations.map((explanation) => (
          <Reason key={`${explanation.datasetId} ${explanation.row}`} explanation={explanation} />
        ))}
      </ul>
    </section>
  );
}

/** What is kept with the tag, or else what the engine says when it is asked again. */
function Reason({ explanation: { text, tag, layer, engine, runId } }: { readonly explanation: TagExplanation }) {
  const { tagging } = useServices();
  const kept = tag.explanation ?? '';
  const settings = useStudio((state) => state.project?.runs.find(({ id }) => id === runId)?.identity.settings);
  const key = kept === '' ? JSON.stringify([runId, text, tag.tag]) : null;
  const { value } = useLatest(key, 0, () => tagging.explain(engine, text, [tag], settings));
  const sentence = kept === '' ? (value?.[0] ?? '') : kept;
  if (sentence === '') return null;
  return (
    <li className={styles.reason}>
      <blockquote className={styles.quote}>
        <bdi dir="auto">{visibleLine(text).slice(0, 160)}</bdi>
      </blockquote>
      <p>
        <bdi>{visibleLine(sentence)}</bdi> <span className={styles.note}>({layer})</span>
      </p>
    </li>
  );
}

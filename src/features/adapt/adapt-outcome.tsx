import { useState } from 'react';
import type { AdaptReport } from '../../workers/tagging/contract.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { TextField } from '../../ui/field.tsx';
import { formatCount, formatPlural } from '../../ui/format.ts';
import { useStudio } from '../studio.tsx';
import { visibleLine } from '../visible-text.ts';
import styles from './adapt-panel.module.css';
import { LearningCurve } from './learning-curve.tsx';
import { measureText } from './measures.ts';

const shownTags = 40;

/** What came of it, before it is kept: how much better it is on rows that it has not seen, and what is new. */
export function AdaptOutcome({ source, report }: { readonly source: string; readonly report: AdaptReport }) {
  return (
    <>
      <p className={styles.text} role="status">
        The tagger has learned from {formatPlural(report.rows, 'text')} of “{source}”.
      </p>
      <Figures report={report} />
      {report.curve.length > 1 ? <LearningCurve report={report} /> : null}
      <NewTags tags={report.newTags} />
      <Decision source={source} />
    </>
  );
}

function Figures({ report: { before, after, heldOut } }: { readonly report: AdaptReport }) {
  if (before === null || after === null) {
    return <p className={styles.text}>There are too few texts to set some aside for a figure of its quality.</p>;
  }
  return (
    <>
      <dl className={styles.figures}>
        <div>
          <dt>Before</dt>
          <dd>{measureText(before)}</dd>
        </div>
        <div>
          <dt>After</dt>
          <dd>{measureText(after)}</dd>
        </div>
      </dl>
      <p className={styles.text}>
        Exact F1 of the tags on {formatPlural(heldOut, 'text')} that were set aside and not learned from. The tagger
        that you keep has learned from those, too.
      </p>
    </>
  );
}

function NewTags({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return <p className={styles.text}>It knew all of these tags before.</p>;
  const rest = tags.length - shownTags;
  return (
    <section aria-label="New tags">
      <h3 className={styles.subtitle}>{formatPlural(tags.length, 'new tag')}</h3>
      <div className={styles.chips}>
        {tags.slice(0, shownTags).map((tag) => (
          <Chip key={tag}>
            <bdi>{visibleLine(tag)}</bdi>
          </Chip>
        ))}
        {rest > 0 ? <span className={styles.text}>and {formatCount(rest)} more</span> : null}
      </div>
    </section>
  );
}

function Decision({ source }: { readonly source: string }) {
  const keep = useStudio((state) => state.keepAdaptation);
  const drop = useStudio((state) => state.dropAdaptation);
  const [name, setName] = useState(`Like ${source}`);
  return (
    <form
      className={styles.choice}
      onSubmit={(event) => {
        event.preventDefault();
        void keep(name.trim());
      }}
    >
      <TextField
        label="Keep it as"
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button kind="primary" type="submit" disabled={name.trim() === ''}>
        Keep
      </Button>
      <Button onClick={drop}>Throw away</Button>
    </form>
  );
}

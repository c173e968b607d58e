import { memo, useDeferredValue, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { Popover } from '../../ui/popover.tsx';
import { useServices, useStudio } from '../studio.tsx';
import { chartCards } from './chart-cards.ts';
import { chartIds, chartNames, parseHidden, writeHidden, type ChartId } from './chart-list.ts';
import styles from './charts-view.module.css';
import { FiguresButton } from './figures-button.tsx';
import { leavesOut } from './pick.ts';
import { SaveFigures } from './save-figures.tsx';
import { FiguresProvider } from './use-figure.tsx';
import { useInView } from './use-in-view.ts';

/** Cards as large as two: a square of many names needs the room. */
const wide: readonly ChartId[] = ['co-occurrence'];

/** Figures of what the filter matches. */
export function ChartsView() {
  const { page } = useServices();
  const filtering = useStudio((studio) => leavesOut(studio.filter));
  const [compare, setCompare] = useState(false);
  const [hidden, setHidden] = useState(() => parseHidden(page.recall('hidden-charts')));
  const [saving, setSaving] = useState(false);
  const comparing = compare && filtering;
  // The box is ticked at once; the cards, each with two charts then, follow in slices.
  const comparingLater = useDeferredValue(comparing);
  const shown = chartIds.filter((id) => !hidden.includes(id));

  function toggle(id: ChartId): void {
    const next = hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id];
    setHidden(next);
    page.remember('hidden-charts', writeHidden(next));
  }

  return (
    <FiguresProvider comparing={comparingLater} saving={saving}>
      <div className={styles.view}>
        <div className={styles.bar}>
          <Popover
            label="Charts to show"
            trigger={(props) => (
              <Button kind="quiet" size="s" {...props}>
                {shown.length} of {chartIds.length} charts
              </Button>
            )}
          >
            {() => (
              <div className={styles.picker}>
                {chartIds.map((id) => (
                  <Checkbox
                    key={id}
                    label={chartNames[id]}
                    checked={!hidden.includes(id)}
                    onChange={() => toggle(id)}
                  />
                ))}
              </div>
            )}
          </Popover>
          <Checkbox
            label="Compare with everything"
            checked={comparing}
            disabled={!filtering}
            title={filtering ? undefined : 'A filter that leaves queries out is needed: it is what is compared.'}
            onChange={(event) => setCompare(event.currentTarget.checked)}
          />
          {shown.length === 0 ? null : <FiguresButton saving={saving} onSave={() => setSaving(true)} />}
        </div>
        <div className={styles.cards} data-comparing={comparingLater}>
          {shown.map((id) => (
            <Slot key={id} id={id} drawAnyway={saving} />
          ))}
        </div>
        {saving ? <SaveFigures charts={shown} onDone={() => setSaving(false)} /> : null}
      </div>
    </FiguresProvider>
  );
}

/** The place of a card: it learns from it whether it is in view. */
const Slot = memo(function Slot({ id, drawAnyway }: { readonly id: ChartId; readonly drawAnyway: boolean }) {
  const { ref, inView } = useInView();
  const Card = chartCards[id];
  return (
    <div ref={ref} className={styles.slot} data-wide={wide.includes(id)}>
      <Card inView={inView || drawAnyway} />
    </div>
  );
});

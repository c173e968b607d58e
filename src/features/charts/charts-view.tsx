import { useState, type ComponentType } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { Popover } from '../../ui/popover.tsx';
import { useServices, useStudio } from '../studio.tsx';
import { chartIds, chartNames, parseHidden, writeHidden, type ChartId } from './chart-list.ts';
import styles from './charts-view.module.css';
import { CoOccurrenceCard } from './co-occurrence-card.tsx';
import { CoverageCard } from './coverage-card.tsx';
import { DiversityCard } from './diversity-card.tsx';
import { FrequencyCard } from './frequency-card.tsx';
import { LongTailCard } from './long-tail-card.tsx';
import { OverlapCard } from './overlap-card.tsx';
import { leavesOut } from './pick.ts';
import { TagsPerQueryCard } from './tags-per-query-card.tsx';
import { FiguresProvider } from './use-figure.tsx';
import { useInView } from './use-in-view.ts';

const cards: Readonly<Record<ChartId, ComponentType<{ readonly inView: boolean }>>> = {
  frequency: FrequencyCard,
  overlap: OverlapCard,
  diversity: DiversityCard,
  'long-tail': LongTailCard,
  'tags-per-query': TagsPerQueryCard,
  coverage: CoverageCard,
  'co-occurrence': CoOccurrenceCard,
};

/** Cards as large as two: a square of many names needs the room. */
const wide: readonly ChartId[] = ['co-occurrence'];

/** Figures of what the filter matches. */
export function ChartsView() {
  const { page } = useServices();
  const filtering = useStudio((studio) => leavesOut(studio.filter));
  const [compare, setCompare] = useState(false);
  const [hidden, setHidden] = useState(() => parseHidden(page.recall('hidden-charts')));
  const comparing = compare && filtering;

  function toggle(id: ChartId): void {
    const next = hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id];
    setHidden(next);
    page.remember('hidden-charts', writeHidden(next));
  }

  return (
    <FiguresProvider comparing={comparing}>
      <div className={styles.view}>
        <div className={styles.bar}>
          <Popover
            label="Charts to show"
            trigger={(props) => (
              <Button kind="quiet" size="s" {...props}>
                {chartIds.length - hidden.length} of {chartIds.length} charts
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
            title={filtering ? undefined : 'A filter is needed: it is what is compared.'}
            onChange={(event) => setCompare(event.currentTarget.checked)}
          />
        </div>
        <div className={styles.cards} data-comparing={comparing}>
          {chartIds
            .filter((id) => !hidden.includes(id))
            .map((id) => (
              <Slot key={id} id={id} />
            ))}
        </div>
      </div>
    </FiguresProvider>
  );
}

/** The place of a card: it learns from it whether it is in view. */
function Slot({ id }: { readonly id: ChartId }) {
  const { ref, inView } = useInView();
  const Card = cards[id];
  return (
    <div ref={ref} className={styles.slot} data-wide={wide.includes(id)}>
      <Card inView={inView} />
    </div>
  );
}

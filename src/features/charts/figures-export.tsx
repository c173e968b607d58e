import { useState } from 'react';
import { useServices } from '../studio.tsx';
import { chartCards } from './chart-cards.ts';
import { chartIds, parseHidden } from './chart-list.ts';
import { FiguresButton } from './figures-button.tsx';
import styles from './figures-export.module.css';
import { SaveFigures } from './save-figures.tsx';
import { FiguresProvider } from './use-figure.tsx';

/** Saves the figures from a page without charts: they are drawn out of sight for as long as it takes. */
export function FiguresExport() {
  const { page } = useServices();
  const [saving, setSaving] = useState(false);
  return (
    <>
      <FiguresButton saving={saving} onSave={() => setSaving(true)} />
      {saving ? <Stage hidden={page.recall('hidden-charts')} onDone={() => setSaving(false)} /> : null}
    </>
  );
}

/** The charts that the charts view shows, as they look there at first. */
function Stage({ hidden, onDone }: { readonly hidden: string | null; readonly onDone: () => void }) {
  const left = parseHidden(hidden);
  const shown = chartIds.filter((id) => !left.includes(id));
  return (
    <FiguresProvider comparing={false} saving>
      <div className={styles.stage} inert aria-hidden="true">
        {shown.map((id) => {
          const Card = chartCards[id];
          return <Card key={id} inView />;
        })}
      </div>
      <SaveFigures charts={shown} onDone={onDone} />
    </FiguresProvider>
  );
}

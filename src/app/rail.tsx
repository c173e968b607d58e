import { useStudio } from '../features/studio.tsx';
import type { ViewName } from '../store/state.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './rail.module.css';

const stages: readonly { readonly view: ViewName; readonly icon: IconName; readonly label: string }[] = [
  { view: 'data', icon: 'data', label: 'Data' },
  { view: 'charts', icon: 'charts', label: 'Charts' },
  { view: 'tags', icon: 'tag', label: 'Tags' },
  { view: 'export', icon: 'export', label: 'Export' },
  { view: 'models', icon: 'chip', label: 'Models' },
];

/** The stages of the work, in order. */
export function Rail() {
  const current = useStudio((state) => state.view);
  const show = useStudio((state) => state.show);
  return (
    <nav className={styles.rail} aria-label="Views">
      {stages.map(({ view, icon, label }) => (
        <button
          key={view}
          type="button"
          className={styles.entry}
          aria-current={view === current ? 'page' : undefined}
          onClick={() => show(view)}
        >
          <Icon name={icon} size={20} />
          {label}
        </button>
      ))}
    </nav>
  );
}

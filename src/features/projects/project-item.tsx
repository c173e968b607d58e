import { useState } from 'react';
import type { ProjectInfo } from '../../workers/store/contract.ts';
import { formatPlural, formatTime } from '../../ui/format.ts';
import { NameField } from '../../ui/inline-edit.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useStudio } from '../studio.tsx';
import styles from './project-list.module.css';

/** One project: opens with a click; renamed, backed up and deleted from its menu. */
export function ProjectItem({ project }: { readonly project: ProjectInfo }) {
  const [renaming, setRenaming] = useState(false);
  const rename = useStudio((state) => state.renameProject);
  const open = useStudio((state) => state.openProject);
  const backup = useStudio((state) => state.backupProject);
  const remove = useStudio((state) => state.deleteProject);
  const { id, name } = project;
  return (
    <li className={styles.item}>
      {renaming ? (
        <span className={styles.main}>
          <NameField
            className={styles.name}
            label="Name of the project"
            value={name}
            onEditing={setRenaming}
            onChange={(value) => void rename(id, value)}
          />
        </span>
      ) : (
        <button type="button" className={styles.main} onClick={() => void open(id)}>
          <span className={styles.name}>{name}</span>
          <span className={styles.counts}>
            {formatPlural(project.datasets, 'dataset')} · {formatPlural(project.queries, 'query', 'queries')}
          </span>
          <span className={styles.time}>{formatTime(project.openedAt)}</span>
        </button>
      )}
      <Menu
        label={`Actions for ${name}`}
        items={[
          { label: 'Open', icon: 'right', onSelect: () => void open(id) },
          { label: 'Rename', icon: 'pencil', onSelect: () => setRenaming(true) },
          { label: 'Back up', icon: 'export', onSelect: () => void backup(id) },
          { label: 'Delete', icon: 'trash', onSelect: () => void remove(id) },
        ]}
      />
    </li>
  );
}

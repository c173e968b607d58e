import { useState } from 'react';
import { useStudio } from '../features/studio.tsx';
import { TagPopover } from '../features/tagging/tag-popover.tsx';
import { Button } from '../ui/button.tsx';
import { InlineEdit } from '../ui/inline-edit.tsx';
import { Brand } from './brand.tsx';
import { StorageLine } from './storage-line.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import styles from './top-bar.module.css';

/** The workspace's header: whose data this is, where it is kept, and what to do with it. */
export function TopBar() {
  const show = useStudio((state) => state.show);
  const backup = useStudio((state) => state.backupProject);
  const hasData = useStudio((state) => (state.project?.datasets.length ?? 0) > 0);
  return (
    <header className={styles.bar}>
      <Brand />
      <ProjectName />
      <span className={styles.space} />
      <StorageLine />
      <ThemeSwitch />
      <Button kind="quiet" onClick={() => void backup()}>
        Back up
      </Button>
      <Button disabled={!hasData} onClick={() => show('export')}>
        Export
      </Button>
      <TagPopover />
    </header>
  );
}

function ProjectName() {
  const [editing, setEditing] = useState(false);
  const project = useStudio((state) => state.project?.project);
  const rename = useStudio((state) => state.renameProject);
  if (project === undefined) return null;
  return (
    <h1 className={styles.project}>
      <InlineEdit
        label="Name of the project"
        value={project.name}
        editing={editing}
        onEditing={setEditing}
        onChange={(name) => void rename(project.id, name)}
      />
    </h1>
  );
}

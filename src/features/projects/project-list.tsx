import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { useStudio } from '../studio.tsx';
import { ProjectItem } from './project-item.tsx';
import styles from './project-list.module.css';

/** Recent projects, the one opened last first. */
export function ProjectList() {
  const projects = useStudio((state) => state.projects);
  const restore = useStudio((state) => state.restoreProject);
  const input = useRef<HTMLInputElement>(null);
  const newestFirst = [...projects].sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  return (
    <section className={styles.projects} aria-labelledby="projects">
      <div className={projects.length === 0 ? undefined : styles.head}>
        <h2 id="projects" className={projects.length === 0 ? 'visually-hidden' : styles.heading}>
          {projects.length === 0 ? 'No projects yet' : 'Projects'}
        </h2>
        <Button kind="link" onClick={() => input.current?.click()}>
          Restore a backup…
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="Backup to restore"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file !== undefined) void restore(file);
          }}
        />
      </div>
      <ul className={styles.list}>
        {newestFirst.map((project) => (
          <ProjectItem key={project.id} project={project} />
        ))}
      </ul>
    </section>
  );
}

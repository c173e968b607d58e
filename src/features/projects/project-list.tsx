import { FileButton } from '../../ui/file-button.tsx';
import { useStudio } from '../studio.tsx';
import { ProjectItem } from './project-item.tsx';
import styles from './project-list.module.css';

/** Recent projects, the one opened last first. */
export function ProjectList() {
  const projects = useStudio((state) => state.projects);
  const restore = useStudio((state) => state.restoreProject);
  const newestFirst = [...projects].sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  return (
    <section className={styles.projects} aria-labelledby="projects">
      <div className={projects.length === 0 ? undefined : styles.head}>
        <h2 id="projects" className={projects.length === 0 ? 'visually-hidden' : styles.heading}>
          {projects.length === 0 ? 'No projects yet' : 'Projects'}
        </h2>
        <FileButton
          picks="file"
          fieldLabel="Backup to restore"
          kind="link"
          onFiles={([backup]) => void restore(backup)}
        >
          Restore a backup…
        </FileButton>
      </div>
      <ul className={styles.list}>
        {newestFirst.map((project) => (
          <ProjectItem key={project.id} project={project} />
        ))}
      </ul>
    </section>
  );
}

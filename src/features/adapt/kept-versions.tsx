import { useState } from 'react';
import { formatPlural, formatTime } from '../../ui/format.ts';
import { NameField } from '../../ui/inline-edit.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { EngineVersion } from '../../workers/store/contract.ts';
import { useStudio } from '../studio.tsx';
import styles from './adapt-panel.module.css';
import { measureText } from './measures.ts';

/** The adapted taggers of the project. */
export function KeptVersions() {
  const versions = useStudio((state) => state.project?.versions) ?? [];
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="kept-versions">
      <h3 id="kept-versions" className={styles.subtitle}>
        Kept taggers
      </h3>
      <ul className={styles.versions}>
        {versions.map((version) => (
          <Version key={version.sha256} version={version} />
        ))}
      </ul>
    </section>
  );
}

function Version({ version }: { readonly version: EngineVersion }) {
  const [renaming, setRenaming] = useState(false);
  const rename = useStudio((state) => state.renameVersion);
  const save = useStudio((state) => state.saveVersion);
  const remove = useStudio((state) => state.deleteVersion);
  const { sha256, name } = version;
  return (
    <li className={styles.version}>
      <span className={styles.versionMain}>
        {renaming ? (
          <NameField
            label="Name of the tagger"
            value={name}
            onEditing={setRenaming}
            onChange={(value) => void rename(sha256, value)}
          />
        ) : (
          <strong>{name}</strong>
        )}
        <span className={styles.text}>{versionLine(version)}</span>
      </span>
      <Menu
        label={`Actions for ${name}`}
        items={[
          { label: 'Rename', icon: 'pencil', onSelect: () => setRenaming(true) },
          { label: 'Save as a file', icon: 'export', onSelect: () => void save(sha256) },
          { label: 'Delete', icon: 'trash', onSelect: () => void remove(sha256) },
        ]}
      />
    </li>
  );
}

function versionLine({ source, report, createdAt }: EngineVersion): string {
  const { before, after, rows } = report;
  const figures = before === null || after === null ? [] : [`F1 ${measureText(before)} → ${measureText(after)}`];
  return [`${formatPlural(rows, 'text')} of ${source}`, ...figures, formatTime(createdAt)].join(' · ');
}

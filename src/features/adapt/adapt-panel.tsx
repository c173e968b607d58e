import { IconButton } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { OwnSource } from '../../workers/analysis/contract.ts';
import { useStudio } from '../studio.tsx';
import styles from './adapt-panel.module.css';
import { AdaptChoice } from './adapt-choice.tsx';
import { AdaptOutcome } from './adapt-outcome.tsx';
import { KeptVersions } from './kept-versions.tsx';

/** Teaches the tagger the tags that the project already has: whose, with what success, and what was kept of it. */
export function AdaptPanel({ source }: { readonly source: OwnSource | null }) {
  const showPanel = useStudio((state) => state.showPanel);
  const adapting = useStudio((state) => state.adapting);
  return (
    <Panel
      id="adapt-title"
      title="Adapt the tagger to your tags"
      tools={<IconButton icon="close" label="Close" onClick={() => showPanel(null)} />}
    >
      <p className={styles.text}>
        The instant tagger learns from tags that are already here: those of a larger model on a sample, or your own.
        What it has learned can then tag the rest in seconds.
      </p>
      {adapting?.state === 'done' ? (
        <AdaptOutcome source={adapting.source} report={adapting.adaptation.report} />
      ) : (
        <AdaptChoice source={source} />
      )}
      <KeptVersions />
    </Panel>
  );
}

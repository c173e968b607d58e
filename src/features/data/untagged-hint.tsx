import { useEffect } from 'react';
import { Button } from '../../ui/button.tsx';
import { Banner } from '../../ui/notice.tsx';
import { useStudio } from '../studio.tsx';

/** While nothing is tagged: the way to tags. */
export function UntaggedHint() {
  const queries = useStudio((studio) => studio.project?.datasets.reduce((sum, { queries: own }) => sum + own, 0) ?? 0);
  const runs = useStudio((studio) => studio.project?.runs.length ?? 0);
  const reviewed = useStudio((studio) => studio.project?.reviewed ?? 0);
  const engine = useStudio((studio) => studio.engines?.[0]);
  const loadEngines = useStudio((studio) => studio.loadEngines);
  const startRun = useStudio((studio) => studio.startRun);
  const untagged = queries > 0 && runs === 0 && reviewed === 0;

  useEffect(() => {
    if (untagged) void loadEngines();
  }, [untagged, loadEngines]);

  if (!untagged || engine === undefined) return null;
  return (
    <Banner
      kind="info"
      action={
        <Button kind="primary" size="s" icon="tag" onClick={() => void startRun(engine.id, { kind: 'everything' })}>
          Tag everything
        </Button>
      }
    >
      Nothing is tagged yet. <strong>{engine.label}</strong> can do it now: it needs {engine.needs}.
    </Banner>
  );
}

import { useMemo, type ReactNode } from 'react';
import type { PlotDrawings } from './plot-drawings.ts';
import styles from './plot.module.css';
import { plotFrame, type PlotFrame } from './scales.ts';
import { useElementWidth } from './use-element-width.ts';
import { usePlotDrawings } from './use-plot-drawings.ts';

/** A drawing and what is laid over it, in one frame whose width follows the card. */
export function Plot({
  height,
  drawing,
  marks,
}: {
  readonly height: number;
  readonly drawing: (frame: PlotFrame, drawings: PlotDrawings) => ReactNode;
  readonly marks: (frame: PlotFrame) => ReactNode;
}) {
  const { ref, width } = useElementWidth();
  const drawings = usePlotDrawings(width > 0);
  // The same object while nothing changes: a drawing that got the same things is not drawn again.
  const frame = useMemo(() => plotFrame(width, height), [width, height]);
  return (
    <div ref={ref} className={styles.plot} style={{ height }}>
      {width === 0 ? null : (
        <>
          <div data-chart="" aria-hidden="true" className={styles.drawing}>
            {drawings === null ? null : drawing(frame, drawings)}
          </div>
          {marks(frame)}
        </>
      )}
    </div>
  );
}

import { useEffect, useState } from 'react';
import type { PlotDrawings } from './plot-drawings.ts';
import { Turns } from './turns.ts';

const turns = new Turns((act) => window.setTimeout(act, 0));

/** The drawings, once they are loaded and it is this plot's turn: a plot takes a good part of a task to be drawn first. */
export function usePlotDrawings(wanted: boolean): PlotDrawings | null {
  const [drawings, setDrawings] = useState<PlotDrawings | null>(null);
  useEffect(() => {
    if (!wanted || drawings !== null) return undefined;
    let end: (() => void) | null = null;
    let gone = false;
    import('./plot-drawings.ts').then(
      ({ plotDrawings }) => {
        if (!gone) end = turns.take(() => setDrawings(plotDrawings));
      },
      // Thrown where it is drawn: it is the page that is broken, not one chart.
      (error: unknown) =>
        setDrawings(() => {
          throw error;
        }),
    );
    // Runs when the plot has been drawn, too.
    return () => {
      gone = true;
      end?.();
    };
  }, [wanted, drawings]);
  return drawings;
}

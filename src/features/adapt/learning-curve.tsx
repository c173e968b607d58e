import type { AdaptReport } from '../../workers/tagging/contract.ts';
import { formatCount } from '../../ui/format.ts';
import { FigureTable } from '../figure-table.tsx';
import styles from './adapt-panel.module.css';
import { curveLayout, curveTable } from './curve-layout.ts';
import { measureText } from './measures.ts';

/** How good the tagger gets with more of these texts, as a drawing and as a table. */
export function LearningCurve({ report }: { readonly report: AdaptReport }) {
  const { width, height, points, path, usual, ticks, frame } = curveLayout(report);
  return (
    <figure className={styles.curve}>
      <figcaption className={styles.subtitle}>Exact F1 by texts learned from</figcaption>
      <div className={styles.curveParts}>
        <svg viewBox={`0 0 ${width} ${height}`} className={styles.drawing} role="img" aria-label={drawingLabel(report)}>
          {ticks.map(({ y, text }) => (
            <g key={text}>
              <line x1={frame.left} x2={frame.right} y1={y} y2={y} className={styles.gridLine} />
              <text x={frame.left - 6} y={y + 4} textAnchor="end" className={styles.tick}>
                {text}
              </text>
            </g>
          ))}
          {usual === null ? null : (
            <line x1={frame.left} x2={frame.right} y1={usual} y2={usual} className={styles.usual} />
          )}
          <path d={path} className={styles.line} />
          {points.map(({ x, y, rows }) => (
            <g key={rows}>
              <circle cx={x} cy={y} r={3.5} className={styles.point} />
              <text x={x} y={height - 4} textAnchor="middle" className={styles.tick}>
                {formatCount(rows)}
              </text>
            </g>
          ))}
        </svg>
        <div className={styles.table}>
          <FigureTable caption="Exact F1 by texts learned from" table={curveTable(report)} />
        </div>
      </div>
    </figure>
  );
}

function drawingLabel({ curve, before }: AdaptReport): string {
  const points = curve.map(({ rows, f1 }) => `${formatCount(rows)} texts: ${measureText(f1)}`).join('; ');
  return `${before === null ? '' : `Dashed line: ${measureText(before)} before. `}${points}`;
}

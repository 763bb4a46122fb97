import type { TrendLayout } from '../trend-model/trendLayout';
import type { TrendModel } from '../trend-model/trendModel';
import styles from './TrendChart.module.css';

/** What found no room in the drawing, below it: full labels of line ends and method breaks. */
export function TrendKey({ model, layout }: { model: TrendModel; layout: TrendLayout }) {
  const ends = layout.hasWideEnds ? [] : layout.ends;
  const breaks = model.breaks.filter((it) => !layout.breaksInPlot.includes(it));
  if (ends.length + breaks.length === 0) return null;
  return (
    <ul className={styles.key}>
      {ends.map(({ key, tone, text }) => (
        <li key={key}>
          <Swatch className={styles[`${tone}Line`]} />
          {text}
        </li>
      ))}
      {breaks.map(({ at, label }) => (
        <li key={at}>
          <Swatch className={styles.break} />
          {model.formatPeriod(at)}: {label}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ className }: { className: string | undefined }) {
  return (
    <svg viewBox="0 0 20 8" className={styles.swatch} aria-hidden="true">
      <path d="M0 4h20" className={className} />
    </svg>
  );
}

import type { TrendModel } from '../trend-model/trendModel';
import type { TrendLayout } from '../trend-place/trendLayout';
import { TrendMark } from './TrendMark';
import styles from './trend.module.css';

/** What found no room in the drawing, below it, and what its special marks mean. */
export function TrendKey({ model, layout }: { model: TrendModel; layout: TrendLayout }) {
  const ends = layout.hasWideEnds ? [] : layout.ends;
  const breaks = model.breaks.filter((it) => !layout.breaksInPlot.includes(it));
  const marks = markWords(model);
  const early = earlySeries(model, layout);
  const { projection } = model;
  if (ends.length + breaks.length + marks.length + early.length === 0 && projection === undefined)
    return null;
  return (
    <ul className={styles.key}>
      {early.map(({ key, name, tone }) => (
        <Entry key={key} line={styles[`${tone}Line`]} text={name} />
      ))}
      {ends.map(({ key, tone, text }) => (
        <Entry key={key} line={styles[`${tone}Line`]} text={text} />
      ))}
      {projection && <Entry line={styles.projection} text={projection.label} />}
      {breaks.map(({ at, label }) => (
        <Entry
          key={at}
          line={styles.break}
          text={[model.formatPeriod(at), label].filter(Boolean).join(': ')}
        />
      ))}
      {marks.map(({ word, look }) => (
        <li key={word}>
          <svg viewBox="-4 -4 8 8" className={styles.markSwatch} aria-hidden="true">
            <TrendMark tone="data" look={look} x={0} y={0} radius={2.6} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}

function Entry({ line, text }: { line: string | undefined; text: string }) {
  return (
    <li>
      <svg viewBox="0 0 20 8" className={styles.swatch} aria-hidden="true">
        <path d="M0 4h20" className={line} />
      </svg>
      {text}
    </li>
  );
}

/** Series that are named neither where they stop nor at the right edge. */
const earlySeries = ({ series }: TrendModel, { ends, hasNames }: TrendLayout) =>
  series.length < 2 || hasNames
    ? []
    : series.filter((it) => ends.every(({ key }) => key !== it.key));

function markWords({ series, words }: TrendModel) {
  const points = series.flatMap((it) => it.points).filter(({ value }) => value !== null);
  const simulated = points.some((point) => point.simulated);
  const provisional = points.some((point) => point.provisional);
  return [
    ...(simulated ? [{ word: words.simulated, look: { simulated, provisional: false } }] : []),
    ...(provisional ? [{ word: words.provisional, look: { simulated, provisional } }] : []),
  ];
}

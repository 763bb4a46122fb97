import type { MapScale } from '../areaMapModel';
import { areaTone } from './areaTone';
import styles from './MapLegend.module.css';

type MapLegendProps = {
  scale: MapScale;
  /** Accessible name, "Kelas warna". */
  label: string;
  /** Sentence on how classes were cut and which miss the target. */
  rule: string;
};

const CLASSES = [0, 1, 2, 3, 4] as const;

/** The classes of a map, low to high, and what hatching means. */
export function MapLegend({ scale, label, rule }: MapLegendProps) {
  return (
    <div className={styles.legend}>
      <ul className={styles.classes} aria-label={label}>
        {CLASSES.map((index) => {
          const text = scale.classes[index]?.label ?? '';
          const tone = areaTone({ kind: 'value', class: index, label: text, meetsTarget: null });
          return <LegendEntry key={index} tone={tone} text={text} />;
        })}
        {/* Beside its numbers: on a phone what comes last stands in a line of its own. */}
        <li className={styles.unit}>{scale.unitLabel}</li>
        <LegendEntry tone="missing" text={scale.missingLabel} />
      </ul>
      <p className={styles.rule}>{rule}</p>
    </div>
  );
}

function LegendEntry({ tone, text }: { tone: string; text: string }) {
  return (
    <li>
      <span className={`${styles.swatch} ${styles[tone]}`} aria-hidden="true" />
      {text}
    </li>
  );
}

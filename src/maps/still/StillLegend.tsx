import type { MapScale } from '../areaMapModel';
import { areaTone } from '../drawing/areaTone';
import legend from '../drawing/MapLegend.module.css';
import styles from './StillLegend.module.css';

type StillLegendProps = {
  scale: Pick<MapScale, 'classes'>;
  /** What hatching means; `null` where nothing is hatched. */
  missingLabel: string | null;
  /** The class that begins at the target, 0 to 4; a gold line stands there. `null` without. */
  targetClass: number | null;
  /** Accessible name, "Kelas warna". */
  label: string;
};

const CLASSES = [0, 1, 2, 3, 4] as const;

/** The classes of a map on one line, for screens where each line counts. */
export function StillLegend({ scale, missingLabel, targetClass, label }: StillLegendProps) {
  return (
    <ul className={styles.classes} aria-label={label}>
      {CLASSES.map((index) => {
        const text = scale.classes[index]?.label;
        if (text === undefined) return null;
        const tone = areaTone({ kind: 'value', class: index, label: text, meetsTarget: null });
        return (
          <li key={index} className={index === targetClass ? styles.target : undefined}>
            <span className={`${styles.swatch} ${legend[tone]}`} aria-hidden="true" />
            {text}
          </li>
        );
      })}
      {missingLabel !== null && (
        <li>
          <span className={`${styles.swatch} ${legend.missing}`} aria-hidden="true" />
          {missingLabel}
        </li>
      )}
    </ul>
  );
}

import styles from './CircleLegend.module.css';

export type CircleStep = {
  /** Radius as a share of the largest circle. */
  share: number;
  label: string;
};

type CircleLegendProps = {
  /** Accessible name, "Ukuran lingkaran". */
  label: string;
  steps: readonly CircleStep[];
  /** Radius in px of the largest circle of the map. */
  largest: number;
  missingLabel: string;
  /** Sentence on what a size means. */
  rule: string;
};

/** How large a circle is for some round figures, drawn to the size of the map's own. */
export function CircleLegend({ label, steps, largest, missingLabel, rule }: CircleLegendProps) {
  return (
    <div className={styles.legend}>
      <ul className={styles.steps} aria-label={label}>
        {steps.map(({ share, label: text }) => (
          <li key={text}>
            <Circle radius={share * largest} />
            {text}
          </li>
        ))}
        <li>
          <span className={styles.missing} aria-hidden="true" />
          {missingLabel}
        </li>
      </ul>
      <p className={styles.rule}>{rule}</p>
    </div>
  );
}

function Circle({ radius }: { radius: number }) {
  const size = 2 * radius + 2;
  return (
    <svg width={size} height={size} aria-hidden="true">
      <circle className={styles.circle} cx={size / 2} cy={size / 2} r={radius} />
    </svg>
  );
}

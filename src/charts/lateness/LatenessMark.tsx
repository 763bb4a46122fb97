import { PITCH } from '../placement/box';
import { PlacedLabelText } from '../placement/PlacedLabelText';
import type { PlacedMark } from '../placement/placeMarks';
import styles from './LatenessDots.module.css';
import type { LatenessDot } from './placeLatenessDots';

type LatenessMarkProps = { placed: PlacedMark; dot: LatenessDot | undefined; width: number };

/** A circle in time, a lozenge past the limit: the shape says it without colour. */
export function LatenessMark({ placed, dot, width }: LatenessMarkProps) {
  if (dot === undefined) return null;
  const { x, level, label } = placed;
  const name = `${dot.name} ${dot.note}`;
  const at = { left: `${(x / width) * 100}%`, bottom: `${level * PITCH}em` };
  return (
    <li>
      {label !== null && (
        <PlacedLabelText
          label={label}
          width={width}
          name={dot.note}
          value={dot.name}
          isValueFirst
        />
      )}
      <span className={styles.mark} style={at} title={name}>
        <Dot isLate={dot.isLate} label={name} />
      </span>
    </li>
  );
}

/** The late ones in words, worst first, where the dots have no room for names. */
export function LatenessList({ dots }: { dots: readonly LatenessDot[] }) {
  const late = dots.filter(({ isLate }) => isLate).sort((a, b) => b.days - a.days);
  return (
    <ul className={styles.list}>
      {late.map(({ key, name, note }) => (
        <li key={key}>
          <Dot isLate />
          <span>
            <b>{name}</b> {note}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Dot({ isLate, label }: { isLate: boolean; label?: string }) {
  const shape = isLate ? (
    <path d="M10 .6 19.4 10 10 19.4.6 10z" />
  ) : (
    <circle cx="10" cy="10" r="8.4" />
  );
  const className = isLate ? styles.late : styles.inTime;
  if (label === undefined) {
    return (
      <svg viewBox="0 0 20 20" className={className} aria-hidden="true">
        {shape}
      </svg>
    );
  }
  return (
    <svg viewBox="0 0 20 20" className={className} role="img" aria-label={label}>
      {shape}
    </svg>
  );
}

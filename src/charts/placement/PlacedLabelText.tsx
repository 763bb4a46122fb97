import type { PlacedLabel } from './labelCandidates';
import { labelStyle, leaderStyle } from './labelStyle';
import styles from './PlacedLabelText.module.css';

type PlacedLabelTextProps = {
  label: PlacedLabel;
  /** Of the strip, in em. */
  width: number;
  name: string;
  /** Printed strong, after the name unless `isValueFirst`. */
  value: string;
  isValueFirst?: boolean;
};

/** A label where `placeMarks` put it, with its leader. */
export function PlacedLabelText({ label, width, name, value, isValueFirst }: PlacedLabelTextProps) {
  return (
    <>
      {label.leader !== null && (
        <span className={styles.leader} style={leaderStyle(label.leader, width)} />
      )}
      <span className={styles.label} style={labelStyle(label, width)} aria-hidden="true">
        <span className={styles.text}>
          {!isValueFirst && `${name} `}
          <b>{value}</b>
          {isValueFirst && ` ${name}`}
        </span>
      </span>
    </>
  );
}

import styles from './SCurve.module.css';
import type { CurveKey } from './sCurveModel';

/** A piece of a line before its name. */
export function CurveSign({ line }: { line: CurveKey | 'projection' }) {
  return (
    <svg className={styles.sign} viewBox="0 0 24 12" aria-hidden="true">
      {line === 'projection' ? (
        <path className={styles.projection} d="M1 6H23" />
      ) : (
        <g className={styles[line]}>
          <path d="M0 6H24" />
        </g>
      )}
    </svg>
  );
}

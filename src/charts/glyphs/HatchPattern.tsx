import styles from './glyphs.module.css';

/** The hatch that means "no value", for drawings to fill with: `url(#hatch)`. The app renders it once. */
export function HatchPattern() {
  return (
    <svg width="0" height="0" className={styles.patterns} aria-hidden="true">
      <defs>
        <pattern
          id="hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className={styles.hatchGround} />
          <path d="M0 0V6" className={styles.hatchLine} />
        </pattern>
      </defs>
    </svg>
  );
}

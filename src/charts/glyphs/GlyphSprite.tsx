import { BandSymbols } from './BandSymbols';
import styles from './glyphs.module.css';
import { ScheduleSymbols } from './ScheduleSymbols';

/**
 * Shapes and hatch that every mark refers to by id. The app renders it once: with hundreds of
 * indicators a mark is then one `<use>` instead of its own paths.
 */
export function GlyphSprite() {
  return (
    <svg width="0" height="0" className={styles.sprite} aria-hidden="true">
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
        <BandSymbols />
        <ScheduleSymbols />
      </defs>
    </svg>
  );
}

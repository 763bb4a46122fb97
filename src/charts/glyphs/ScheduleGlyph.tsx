import type { ScheduleStatus } from '@/domain/schedule';
import styles from './glyphs.module.css';

type ScheduleGlyphProps = {
  status: ScheduleStatus;
  /** Accessible name; leave out where the word stands beside the shape. */
  label?: string | undefined;
};

/** Plan tick and work dot of a programme. Needs `GlyphSprite` in the page. */
export function ScheduleGlyph({ status, label }: ScheduleGlyphProps) {
  const className = `${styles.schedule} ${styles[status]}`;
  const shape = <use href={`#schedule-${status}`} />;
  if (label === undefined) {
    return (
      <svg className={className} aria-hidden="true">
        {shape}
      </svg>
    );
  }
  return (
    <svg className={className} role="img" aria-label={label}>
      {shape}
    </svg>
  );
}

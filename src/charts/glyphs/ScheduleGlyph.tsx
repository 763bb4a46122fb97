import type { ScheduleStatus } from '@/domain/schedule';
import { Glyph } from './Glyph';
import styles from './glyphs.module.css';

type ScheduleGlyphProps = {
  status: ScheduleStatus;
  /** Accessible name; leave out where the word stands beside the shape. */
  label?: string | undefined;
};

/** Plan tick and work dot of a programme. Needs `GlyphSprite` in the page. */
export function ScheduleGlyph({ status, label }: ScheduleGlyphProps) {
  const className = `${styles.schedule} ${styles[status]}`;
  return <Glyph symbol={`#schedule-${status}`} className={className} label={label} />;
}

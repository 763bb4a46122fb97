import type { ScheduleStatus } from '@/domain/quick-win/schedule';
import { Glyph } from './Glyph';
import styles from './glyphs.module.css';
import { SCHEDULE_BOX, SCHEDULE_SHAPES } from './scheduleShapes';

type ScheduleGlyphProps = {
  status: ScheduleStatus;
  /** Accessible name; leave out where the word stands beside the shape. */
  label?: string | undefined;
};

/** Plan tick and work dot of a programme. */
export function ScheduleGlyph({ status, label }: ScheduleGlyphProps) {
  return (
    <Glyph box={SCHEDULE_BOX} className={`${styles.schedule} ${styles[status]}`} label={label}>
      {SCHEDULE_SHAPES[status]}
    </Glyph>
  );
}

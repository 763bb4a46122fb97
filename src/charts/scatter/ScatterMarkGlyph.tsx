import type { ScheduleStatus } from '@/domain/quick-win/schedule';
import glyphs from '../glyphs/glyphs.module.css';
import { SCHEDULE_SHAPES } from '../glyphs/scheduleShapes';
import styles from './ScatterChart.module.css';
import type { ScatterMark } from './scatterModel';

/** Size of a schedule glyph among marks, against its own box. */
const SCALE = 0.78;

/** Where the dot of the work lies within each glyph: it is what stands on the point. */
const DOT_AT: Readonly<Record<ScheduleStatus, number>> = {
  done: 30,
  'on-time': 25,
  'at-risk': 17,
  late: 11,
  critical: 5.2,
  'not-started': 5,
  unreported: 8,
};

/** A schedule glyph with its dot at the origin, large enough to point at. */
export function ScatterMarkGlyph({ mark: { status, label } }: { mark: ScatterMark }) {
  return (
    <>
      <title>{label}</title>
      <circle className={styles.hit} r="13" />
      <g className={glyphs[status]} transform={`scale(${SCALE}) translate(${-DOT_AT[status]} -10)`}>
        {SCHEDULE_SHAPES[status]}
      </g>
    </>
  );
}

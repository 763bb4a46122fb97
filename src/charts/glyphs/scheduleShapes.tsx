import type { ReactNode } from 'react';
import type { ScheduleStatus } from '@/domain/quick-win/schedule';
import styles from './glyphs.module.css';

/** Every status is drawn in this box. */
export const SCHEDULE_BOX = '0 0 36 20';

const track = <path d="M3 10h30" stroke="currentColor" strokeWidth="1.6" opacity=".55" />;
const plan = <path d="M23 2.5v15" className={styles.plan} />;

const onTrack = (work: ReactNode): ReactNode => (
  <>
    {track}
    {plan}
    {work}
  </>
);

const workUntil = (until: number, weight = 4): ReactNode => (
  <>
    <path d={`M3 10H${until}`} stroke="currentColor" strokeWidth={weight} />
    <circle cx={until} cy="10" r="5.2" fill="currentColor" />
  </>
);

/** A small track: the tick is the plan, the dot is the work. */
export const SCHEDULE_SHAPES: Record<ScheduleStatus, ReactNode> = {
  done: onTrack(
    <>
      {workUntil(30, 5)}
      <path d="m27.6 10 1.8 1.8 3-3.4" className={styles.inner} />
    </>,
  ),
  'on-time': onTrack(workUntil(25)),
  'at-risk': onTrack(workUntil(17)),
  late: onTrack(workUntil(11)),
  critical: onTrack(<path d="m1.2 6 8 8m0-8-8 8" stroke="currentColor" strokeWidth="3.2" />),
  'not-started': onTrack(<circle cx="5" cy="10" r="4" className={styles.hollow} />),
  unreported: (
    <>
      <path d="M17 10h16" stroke="currentColor" strokeWidth="1.6" strokeDasharray="3 2" />
      {plan}
      <rect
        x="1.5"
        y="3.5"
        width="13"
        height="13"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeDasharray="3 2"
      />
      <path d="m3 11 6-6M4 15.5l9-9m-4 9 4-4" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
};

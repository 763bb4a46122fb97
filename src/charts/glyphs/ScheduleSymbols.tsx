import type { ReactNode } from 'react';
import styles from './glyphs.module.css';

const BOX = '0 0 36 20';

/** A small track: the tick is the plan, the dot is the work. */
export function ScheduleSymbols() {
  return (
    <>
      <Track id="schedule-done">
        <Work until={30} weight={5} />
        <path d="m27.6 10 1.8 1.8 3-3.4" className={styles.inner} />
      </Track>
      <Track id="schedule-on-time">
        <Work until={25} />
      </Track>
      <Track id="schedule-at-risk">
        <Work until={17} />
      </Track>
      <Track id="schedule-late">
        <Work until={11} />
      </Track>
      <Track id="schedule-critical">
        <path d="m1.2 6 8 8m0-8-8 8" stroke="currentColor" strokeWidth="3.2" />
      </Track>
      <Track id="schedule-not-started">
        <circle cx="5" cy="10" r="4" className={styles.hollow} />
      </Track>
      <symbol id="schedule-unreported" viewBox={BOX}>
        <path d="M17 10h16" stroke="currentColor" strokeWidth="1.6" strokeDasharray="3 2" />
        <path d="M23 2.5v15" className={styles.plan} />
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
      </symbol>
    </>
  );
}

function Track({ id, children }: { id: string; children: ReactNode }) {
  return (
    <symbol id={id} viewBox={BOX}>
      <path d="M3 10h30" stroke="currentColor" strokeWidth="1.6" opacity=".55" />
      <path d="M23 2.5v15" className={styles.plan} />
      {children}
    </symbol>
  );
}

function Work({ until, weight = 4 }: { until: number; weight?: number }) {
  return (
    <>
      <path d={`M3 10H${until}`} stroke="currentColor" strokeWidth={weight} />
      <circle cx={until} cy="10" r="5.2" fill="currentColor" />
    </>
  );
}

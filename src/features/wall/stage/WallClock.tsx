import { useEffect, useState } from 'react';
import { dateIn } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { useClock } from '@/ui/ClockContext';
import styles from './PanelHeader.module.css';

type WallClockProps = { viewpoint: Viewpoint; isPaused: boolean; isShort: boolean };

const SECOND = 1000;

/**
 * Day and time in the regency's zone, and under them a track that fills with the seconds: it moves
 * only while the program does, so a passer-by sees that the picture is not frozen.
 */
export function WallClock({ viewpoint, isPaused, isShort }: WallClockProps) {
  const { t, format } = useI18n();
  const clock = useClock();
  const [moment, setMoment] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setMoment(clock()), SECOND);
    return () => clearInterval(timer);
  }, [clock]);
  const today = dateIn(viewpoint.timeZone, moment);
  const seconds = new Date(moment).getUTCSeconds();
  return (
    <p className={styles.clock}>
      <span className={styles.date}>
        {isShort
          ? format.dateShort(today)
          : `${t(`wall.weekday.${weekdayOf(today)}`)}, ${format.date(today)}`}
      </span>{' '}
      <strong className={styles.time}>
        {format.time(moment)}
        <span className={styles.track} aria-hidden="true">
          {!isPaused && (
            <span className={styles.seconds} style={{ width: `${((seconds + 1) / 60) * 100}%` }} />
          )}
        </span>
      </strong>
    </p>
  );
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

const weekdayOf = (date: string) => WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'sun';

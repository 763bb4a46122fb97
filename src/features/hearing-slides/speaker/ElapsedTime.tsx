import { useEffect, useState } from 'react';
import {
  elapsed,
  fromZero,
  running,
  stopped,
  type Timer,
  timerText,
} from '@/domain/hearing/slides/timer';
import type { Instant } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { useClock } from '@/ui/ClockContext';
import styles from './SpeakerView.module.css';

const SECOND = 1000;

/** How long it has been shown; a proof that is looked at in between does not begin it anew. */
export function ElapsedTime({ openedAt }: { openedAt: Instant | null }) {
  const { t } = useI18n();
  const clock = useClock();
  const [now, setNow] = useState(clock);
  const [known, setTimer] = useState<Timer | null>(null);
  if (known === null && openedAt !== null) setTimer({ before: 0, since: openedAt });
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), SECOND);
    return () => clearInterval(timer);
  }, [clock]);
  const change = (changed: (timer: Timer, at: Instant) => Timer) => () => {
    const at = clock();
    setNow(at);
    setTimer((timer) => timer && changed(timer, at));
  };
  const isRunning = known !== null && known.since !== null;
  return (
    <>
      <p className={styles.time}>{known === null ? '–' : timerText(elapsed(known, now))}</p>
      <p className={styles.noNote}>{t('hearing.speaker.timeIs')}</p>
      <div className={styles.timeButtons}>
        <Button disabled={known === null} onClick={change(isRunning ? stopped : running)}>
          {t(isRunning ? 'hearing.speaker.stop' : 'hearing.speaker.start')}
        </Button>
        <Button disabled={known === null} onClick={change(fromZero)}>
          {t('hearing.speaker.reset')}
        </Button>
      </div>
    </>
  );
}

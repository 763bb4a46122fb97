import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import type { ScheduleStatus } from '@/domain/quick-win/schedule';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import styles from './Status.module.css';

type StatusToggleProps = {
  status: ScheduleStatus;
  /** Id of what it opens. */
  controls: string;
  isOpen: boolean;
  /** Set where newer reports are owed: the day of the one it was judged by. */
  oldReport: IsoDate | null;
  onToggle: () => void;
};

/** The word of a status; it opens the rule that gave it. */
export function StatusToggle(props: StatusToggleProps) {
  const { status, controls, isOpen, oldReport, onToggle } = props;
  const { t, format } = useI18n();
  return (
    <p className={styles.status}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={controls}
        onClick={onToggle}
      >
        <ScheduleStatusWord status={status}>
          <VisuallyHidden>{t('quickWins.why')}</VisuallyHidden>
          <svg className={styles.arrow} viewBox="0 0 10 6" aria-hidden="true">
            <path d="M1 1l4 4 4-4" />
          </svg>
        </ScheduleStatusWord>
      </button>
      {oldReport !== null && (
        <small>{t('quickWins.statusOld', { date: format.dateShort(oldReport) })}</small>
      )}
    </p>
  );
}

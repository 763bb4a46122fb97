import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import type { ScheduleStatus } from '@/domain/quick-win/schedule';
import { useI18n } from '@/i18n/I18n';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import styles from './Status.module.css';

type StatusToggleProps = {
  status: ScheduleStatus;
  /** Id of what it opens. */
  controls: string;
  isOpen: boolean;
  onToggle: () => void;
};

/** The word of a status; it opens the rule that gave it. */
export function StatusToggle({ status, controls, isOpen, onToggle }: StatusToggleProps) {
  const { t } = useI18n();
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
    </p>
  );
}

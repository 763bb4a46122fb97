import type { ReactNode } from 'react';
import type { ScheduleStatus } from '@/domain/quick-win/schedule';
import { useI18n } from '@/i18n/I18n';
import styles from './glyphs.module.css';
import { ScheduleGlyph } from './ScheduleGlyph';

type ScheduleStatusWordProps = {
  status: ScheduleStatus;
  /** What it is called here; without it the common word of the status. */
  word?: string;
  /** Said after the word, in its colour. */
  children?: ReactNode;
};

/** A schedule status as it is read: shape and word, in its colour. */
export function ScheduleStatusWord({ status, word, children }: ScheduleStatusWordProps) {
  const { t } = useI18n();
  return (
    <span className={`${styles.word} ${styles[status]}`}>
      <ScheduleGlyph status={status} />
      <b>{word ?? t(`schedule.${status}`)}</b>
      {children && ' '}
      {children}
    </span>
  );
}

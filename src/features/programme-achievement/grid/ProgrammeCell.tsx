import { BulletBar } from '@/charts/bars/BulletBar';
import type { ProgrammeCounts, ProgrammeYear } from '@/domain/assessment/programmeYears';
import { shareOf } from '@/domain/units';
import { useI18n } from '@/i18n/I18n';
import { percentOf } from '../programmeWords';
import styles from './ProgrammeGrid.module.css';

type ProgrammeCellProps = {
  year: ProgrammeYear;
  counts: ProgrammeCounts | null;
  /** Said where there are no counts. */
  missing: string;
};

/** The counts of one dimension in one year, then the share that they make. */
export function ProgrammeCell({ year, counts, missing }: ProgrammeCellProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  // On a phone the columns have no head of their own.
  const label = <span className={styles.year}>{year.year}</span>;
  if (counts === null) {
    return (
      <>
        {label}
        <span className={styles.none}>{missing}</span>
      </>
    );
  }
  const written = {
    realised: format.count(counts.realised),
    planned: format.count(counts.planned),
  };
  const percent = percentOf(counts, i18n) ?? t('achieved.noPlan');
  return (
    <>
      {label}
      <span className={styles.counts}>
        <b>{t('achieved.count', written)}</b> <small>{percent}</small>
      </span>
      {/* The same share as the words beside it, which say it to those who do not see it. */}
      <span aria-hidden="true">
        <BulletBar
          value={shareOf(counts.realised, counts.planned)}
          target={null}
          max={100}
          tone={year.isSimulated ? 'line' : 'data'}
          label={percent}
        />
      </span>
    </>
  );
}

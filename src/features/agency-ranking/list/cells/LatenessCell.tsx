import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import { useI18n } from '@/i18n/I18n';
import { countedKind } from '../../rankingWords';
import type { LatenessAxis } from '../latenessAxis';
import styles from './Lateness.module.css';
import { LatenessBar } from './LatenessBar';

type LatenessCellProps = { record: AgencyRecord; axis: LatenessAxis };

/** One line for each kind that is overdue, as long as its longest; or else the next day. */
export function LatenessCell({ record, axis }: LatenessCellProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { overdue, standing } = record;
  if (overdue.length === 0) return <NextDuty record={record} axis={axis} />;
  return (
    <ul>
      {overdue.map((it) => {
        const isUnknown = standing === 'never' && (it.kind === 'figure' || it.kind === 'report');
        return (
          <li key={it.kind} className={styles.line}>
            <span>{countedKind(it, i18n)}</span>
            <LatenessBar days={isUnknown ? null : it.longest} axis={axis} />
            <span className={styles.days}>
              {isUnknown ? t('freshness.neverReported') : format.days(it.longest)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function NextDuty({ record: { next }, axis }: LatenessCellProps) {
  const { t, format } = useI18n();
  if (next === null) return <p className={styles.quiet}>{t('agencies.noDuty')}</p>;
  const { kind, due, inDays } = next;
  return (
    <p className={styles.line}>
      <span>{t('agencies.next', { kind: t(`duty.kind.${kind}`) })}</span>
      <LatenessBar days={-inDays} axis={axis} />
      <span className={styles.days} title={format.date(due)}>
        {inDays === 0 ? t('duty.today') : t('duty.coming', { days: format.days(inDays) })}
      </span>
    </p>
  );
}

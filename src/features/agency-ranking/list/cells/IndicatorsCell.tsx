import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import { useI18n } from '@/i18n/I18n';
import { targetWords } from '../../rankingWords';
import styles from '../RankingTable.module.css';
import { BandMarks } from './BandMarks';
import { ungradedCount } from './countsOf';

/** How many indicators meet their target, in which bands they are, and what was never reported. */
export function IndicatorsCell({ record }: { record: AgencyRecord }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { indicators, targets, neverReported, standing } = record;
  if (indicators.length === 0)
    return <span className={styles.quiet}>{t('agencies.noIndicators')}</span>;
  const late = targets.unreported - neverReported;
  const ungraded = ungradedCount(indicators);
  const remarks = [
    ...(late === 0 ? [] : [t('agencies.lateIndicators', { count: format.count(late) })]),
    ...(neverReported === 0 || standing === 'never'
      ? []
      : [t('agencies.neverIndicators', { count: format.count(neverReported) })]),
    ...(ungraded === 0 ? [] : [t('agencies.ungraded', { count: format.count(ungraded) })]),
  ];
  return (
    <>
      <BandMarks indicators={indicators} />
      <span className={targets.comparable === 0 ? styles.quiet : undefined}>
        {targetWords(record, i18n)}
      </span>
      {remarks.length > 0 && <small>{remarks.join(' · ')}</small>}
    </>
  );
}

import { BandStatusWord } from '@/charts/glyphs/BandStatusWord';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import styles from '../AgencyIndicators.module.css';
import { StatusProof } from './StatusProof';

/** The band by shape and word with its percentage, or why there is none. */
export function StatusCell({ condition }: { condition: IndicatorCondition }) {
  const { t, format } = useI18n();
  const { achievement, freshness } = condition;
  if (achievement.kind === 'rated') {
    const { band, percent } = achievement;
    return (
      <>
        <BandStatusWord band={band} inText /> {format.percent(percent)}
        <StatusProof condition={condition} />
      </>
    );
  }
  return (
    <>
      {isWithoutData(condition) ? (
        <BandStatusWord band={null} inText />
      ) : (
        <b className={styles.none}>{t(`notRated.${achievement.reason}`)}</b>
      )}{' '}
      {freshness.kind === 'late' && (
        <small>{t('attention.daysLate', { days: format.days(freshness.daysLate) })}</small>
      )}
      {freshness.kind === 'current' && isWithoutData(condition) && (
        <small>{t(`notRated.${achievement.reason}`)}</small>
      )}
      <StatusProof condition={condition} />
    </>
  );
}

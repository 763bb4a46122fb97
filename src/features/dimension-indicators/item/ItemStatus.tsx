import { BandGlyph } from '@/charts/glyphs/BandGlyph';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import styles from './IndicatorItem.module.css';

/** The band by shape and word with the achievement it was given for; or why there is none. */
export function ItemStatus({ condition }: { condition: IndicatorCondition }) {
  const { t, format } = useI18n();
  const { achievement } = condition;
  if (achievement.kind === 'rated')
    return (
      <p className={`${styles.status} ${styles[achievement.band]}`}>
        <BandGlyph band={achievement.band} />
        <b>{t(`band.${achievement.band}`)}</b>{' '}
        <span>{t('figure.capaian', { value: format.percent(achievement.percent) })}</span>
      </p>
    );
  if (isWithoutData(condition))
    return (
      <p className={`${styles.status} ${styles.none}`}>
        <BandGlyph band={null} />
        <b>{t('band.none')}</b> <span>{t(`notRated.${achievement.reason}`)}</span>
      </p>
    );
  return (
    <p className={styles.status}>
      <span>{t(`notRated.${achievement.reason}`)}</span>
    </p>
  );
}

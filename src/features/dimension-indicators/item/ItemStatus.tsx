import { BandStatusWord } from '@/charts/glyphs/BandStatusWord';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import styles from './IndicatorItem.module.css';

/** The band by shape and word with the achievement it was given for; or why there is none. */
export function ItemStatus({ condition }: { condition: IndicatorCondition }) {
  const { t, format } = useI18n();
  const { achievement } = condition;
  if (achievement.kind === 'rated')
    return (
      <p className={styles.status}>
        <BandStatusWord band={achievement.band} inText>
          {t('figure.capaian', { value: format.percent(achievement.percent) })}
        </BandStatusWord>
      </p>
    );
  if (isWithoutData(condition))
    return (
      <p className={styles.status}>
        <BandStatusWord band={null} inText>
          {t(`notRated.${achievement.reason}`)}
        </BandStatusWord>
      </p>
    );
  return <p className={styles.status}>{t(`notRated.${achievement.reason}`)}</p>;
}

import { BandGlyph } from '@/charts/glyphs/BandGlyph';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import styles from '../CatalogueTable.module.css';

/** The band by shape and word with its percentage, or why there is none. */
export function AchievementCell({ condition }: { condition: IndicatorCondition }) {
  const { t, format } = useI18n();
  const { achievement } = condition;
  if (achievement.kind === 'rated') {
    const { band, percent } = achievement;
    return (
      <>
        <BandGlyph band={band} /> <span className={styles[band]}>{t(`band.${band}`)}</span>{' '}
        {format.percent(percent)}
      </>
    );
  }
  return (
    <>
      {/* One that merely has no target has data: the hatched mark would say otherwise. */}
      {isWithoutData(condition) && <BandGlyph band={null} />}{' '}
      <span className={styles.reason}>{t(`notRated.${achievement.reason}`)}</span>
    </>
  );
}

import { BandStatusWord } from '@/charts/glyphs/BandStatusWord';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';

/** Shape and word of the band; a figure that has none says why. */
export function IndicatorStatus({ condition }: { condition: IndicatorCondition }) {
  const { t } = useI18n();
  const { achievement } = condition;
  if (isWithoutData(condition)) return <BandStatusWord band={null} inText />;
  return achievement.kind === 'rated' ? (
    <BandStatusWord band={achievement.band} inText />
  ) : (
    t(`notRated.${achievement.reason}`)
  );
}

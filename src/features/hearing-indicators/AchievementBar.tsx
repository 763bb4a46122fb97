import { BulletBar } from '@/charts/bars/BulletBar';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';

/** End of the bars: what lies beyond sits at the edge, its value is printed beside it. */
const AXIS_END = 120;
const TARGET = 100;

/** Achievement as a bar to the line of the target: hatched without data, left out without a grade. */
export function AchievementBar({ condition }: { condition: IndicatorCondition }) {
  const { t, format } = useI18n();
  const { achievement } = condition;
  if (isWithoutData(condition))
    return (
      <BulletBar
        value={null}
        target={null}
        max={AXIS_END}
        tone="data"
        label={t('figure.missing')}
      />
    );
  if (achievement.kind === 'not-rated') return null;
  return (
    <BulletBar
      value={achievement.percent}
      target={TARGET}
      max={AXIS_END}
      tone="data"
      label={t('hearing.indicators.barLabel', { percent: format.percent(achievement.percent) })}
    />
  );
}

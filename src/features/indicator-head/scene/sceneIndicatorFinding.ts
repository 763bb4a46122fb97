import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { I18n } from '@/i18n/I18n';

/** What the newest figure means, short enough to be read from afar. */
export function sceneIndicatorFinding(condition: IndicatorCondition, i18n: I18n): string {
  const { indicator, latest, latestMissing, freshness, target, achievement } = condition;
  const { t, say, format } = i18n;
  const name = say(indicator.name);
  if (freshness.kind === 'late')
    return t('wall.scenes.indicator.late', {
      name,
      owed: format.periodShort(freshness.owed),
      days: format.days(freshness.daysLate),
    });
  if (latest === null || latestMissing !== null) {
    const reason = t(`notRated.${latestMissing?.reason ?? 'not-reported'}`);
    return t('wall.scenes.indicator.missing', { name, reason });
  }
  const words = { name, course: shortCourse(condition, latest.value, i18n) };
  if (target === null || achievement.meetsTarget === null)
    return t('wall.scenes.indicator.plain', words);
  return t(`wall.scenes.indicator.${achievement.meetsTarget ? 'met' : 'unmet'}`, {
    ...words,
    target: format.value(target.value, indicator.unit, indicator.decimals),
  });
}

/** Where it went; of a sum since January, or of a first figure, only where it is. */
function shortCourse(
  { indicator, change, isCumulative }: IndicatorCondition,
  latest: number,
  { t, format }: I18n,
): string {
  const value = format.value(latest, indicator.unit, indicator.decimals);
  if (isCumulative || change === null) return t('wall.scenes.indicator.stands', { value });
  if (change.delta === 0) return t('indicator.course.steady', { value });
  return t(change.delta > 0 ? 'indicator.course.rose' : 'indicator.course.fell', { value });
}

import type { DistrictStanding } from '@/domain/district/districtStanding';
import { changeUnit } from '@/domain/indicator/change';
import { changeOverYears } from '@/domain/map/mapYears';
import type { I18n } from '@/i18n/I18n';
import type { MapLevel } from '../subject/mapSubject';

/** What became of the areas over the years, in one sentence. */
export function yearsFinding(
  standings: readonly DistrictStanding[],
  level: MapLevel,
  { t, format }: I18n,
): string {
  const over = changeOverYears(standings);
  const indicator = standings[0]?.indicator;
  const most = over?.changes[0];
  if (over === null || most === undefined || indicator === undefined)
    return t('mapPage.years.notComparable');
  const { unit, decimals } = indicator;
  const count = (tendency: string) =>
    over.changes.filter((change) => change.tendency === tendency).length;
  return t('mapPage.years.finding', {
    since: format.period(over.since),
    until: format.period(over.until),
    improved: count('improving'),
    worsened: count('worsening'),
    total: over.changes.length,
    areas: t(`mapPage.areas.${level}`),
    most: most.area.name,
    delta: format.delta({ delta: most.delta, unit: changeUnit(unit) }, unit, decimals),
  });
}

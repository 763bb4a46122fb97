import type { DistrictStanding } from '@/domain/district/districtStanding';
import type { DistrictChanges } from '@/domain/district/districtStandingChange';
import { districtForm, growsWithSize } from '@/domain/district/districtStandingForm';
import { tiesOf } from '@/domain/district/districtStandingTies';
import { changeUnit } from '@/domain/indicator/change';
import type { MissingReason } from '@/domain/indicator/indicator';
import type { I18n } from '@/i18n/I18n';
import type { RankingRemarks } from '../DistrictRankingView';

/** What the page of one indicator says about its districts beyond the list itself. */
export function rankingRemarks(
  standing: DistrictStanding,
  changes: DistrictChanges,
  i18n: I18n,
): RankingRemarks {
  return {
    notes: [
      ...formNote(standing, i18n),
      ...changeNote(standing, changes, i18n),
      ...tieNotes(standing, i18n),
      ...missingNotes(standing, i18n),
    ],
    change: changeColumn(standing, changes, i18n),
  };
}

function formNote({ indicator }: DistrictStanding, { t }: I18n): string[] {
  if (districtForm(indicator) === 'map') return [];
  return [t(growsWithSize(indicator) ? 'places.count' : 'places.noRate')];
}

function changeNote(
  { period }: DistrictStanding,
  { since, isMethodBroken, byDistrict }: DistrictChanges,
  { t, format }: I18n,
): string[] {
  if (period === null) return [];
  if (since === null) return [t(isMethodBroken ? 'ranking.methodBroken' : 'ranking.noYearBefore')];
  const changes = [...byDistrict.values()];
  const parts = TENDENCIES.flatMap((tendency) => {
    const count = changes.filter((change) => change.tendency === tendency).length;
    return count === 0 ? [] : [t(`ranking.${tendency}`, { count })];
  });
  const total = changes.length;
  if (total === 0) return [t('ranking.noYearBefore')];
  return [t('ranking.changed', { total, since: format.period(since), parts: parts.join(', ') })];
}

const TENDENCIES = ['improving', 'worsening', 'steady'] as const;

const tieNotes = ({ rows, indicator }: DistrictStanding, { t, format }: I18n): string[] =>
  tiesOf(rows).map(({ rank, value, districts }) =>
    t('ranking.tie', {
      rank,
      districts: districts.join(', '),
      value: format.value(value, indicator.unit, indicator.decimals),
    }),
  );

/** Why districts have no figure, each reason once, so that nobody reads it as zero. */
function missingNotes({ rows, period }: DistrictStanding, { t }: I18n): string[] {
  if (period === null) return [];
  const byReason = new Map<MissingReason, string[]>();
  for (const { district, reading } of rows) {
    if (reading.kind === 'value') continue;
    byReason.set(reading.reason, [...(byReason.get(reading.reason) ?? []), district.name]);
  }
  return [...byReason].map(([reason, districts]) =>
    t('ranking.without', { districts: districts.join(', '), reason: t(`notRated.${reason}`) }),
  );
}

function changeColumn(
  { indicator }: DistrictStanding,
  { since, byDistrict }: DistrictChanges,
  i18n: I18n,
): RankingRemarks['change'] {
  if (since === null) return null;
  const { t, format } = i18n;
  const texts = [...byDistrict].map(([code, { delta, tendency }]) => {
    const size = format.signed(delta, indicator.decimals);
    return [code, `${size} ${t(`tendency.${tendency}`)}`] as const;
  });
  return {
    heading: t('ranking.change', {
      since: format.periodShort(since),
      unit: differenceUnit(indicator, i18n),
    }),
    byDistrict: new Map(texts),
    none: t('ranking.noChange'),
  };
}

function differenceUnit({ unit }: DistrictStanding['indicator'], { t, say }: I18n): string {
  const counted = changeUnit(unit);
  return counted === 'own-unit' ? say(unit.label) : t(`ranking.unit.${counted}`);
}

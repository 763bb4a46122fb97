import type { PillarReading } from '@/domain/assessment/readiness/pillars';
import type { ReadinessEntry } from '@/domain/assessment/readiness/readinessCounts';
import type { Percent } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import type { ReadinessModel } from './selectReadiness';

/** How many items are there, and how many are so since the year before. */
export function readinessFinding(
  { year, since, counts, changes }: ReadinessModel,
  { t }: I18n,
): string {
  const values = { year, present: counts.present, all: counts.all };
  if (since === null || changes === null) return t('readiness.finding', values);
  const [improved, worsened] = [changes.improved.length, changes.worsened.length];
  return improved + worsened === 0
    ? t('readiness.findingSteady', { ...values, since })
    : t('readiness.findingChange', { ...values, since, improved, worsened });
}

/** What became of an item since the year before, and whether the year's own state was revised. */
export function entryWords(
  { item, before, change, revisedFrom }: ReadinessEntry,
  { t, format }: I18n,
): string[] {
  const moved = change === 'improved' || change === 'worsened';
  return [
    ...(moved && before !== null
      ? [
          t(`readiness.${change}`, {
            since: before.year,
            before: t(`readiness.state.${before.state}`),
          }),
        ]
      : []),
    ...(change === 'added' ? [t('readiness.added')] : []),
    ...(revisedFrom === null
      ? []
      : [
          t('readiness.revised', {
            date: format.dateShort(item.publishedAt),
            before: t(`readiness.state.${revisedFrom.state}`),
          }),
        ]),
  ];
}

/** Pillars are published with two decimals. */
export const PILLAR_DECIMALS = 2;

export const pillarPercent = (value: Percent, { format }: I18n): string =>
  format.percent(value, PILLAR_DECIMALS);

/** The year before, the difference to it, and the figure that was replaced. */
export function pillarWords(
  { current, before, difference, revisedFrom }: PillarReading,
  since: number | null,
  i18n: I18n,
): string[] {
  const { t, format } = i18n;
  return [
    ...(since === null ? [] : [beforeWords(before, difference, since, i18n)]),
    ...(current === null || revisedFrom === null
      ? []
      : [
          t('readiness.revised', {
            date: format.dateShort(current.publishedAt),
            before: pillarPercent(revisedFrom.achievement, i18n),
          }),
        ]),
  ];
}

function beforeWords(
  before: PillarReading['before'],
  difference: PillarReading['difference'],
  since: number,
  i18n: I18n,
): string {
  const { t, format } = i18n;
  if (before === null) return t('pillar.noBefore', { since });
  const values = { since, before: pillarPercent(before.achievement, i18n) };
  return difference === null
    ? t('pillar.beforeOther', values)
    : t('pillar.before', {
        ...values,
        delta: format.percentagePoints(difference, PILLAR_DECIMALS),
      });
}

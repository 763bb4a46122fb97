import type { DistrictGap } from '@/domain/district/districtGap';
import type { GapYear } from '@/domain/district/districtGapYear';
import { changeUnit } from '@/domain/indicator/change';
import type { Indicator } from '@/domain/indicator/indicator';
import type { I18n } from '@/i18n/I18n';

/** Whether the districts have come closer: from the first to the last year of one method. */
export function gapFinding(
  { trend }: DistrictGap,
  last: GapYear,
  indicator: Indicator,
  i18n: I18n,
): string {
  const { t, format } = i18n;
  const to = writeGap(last.gap, indicator, i18n);
  if (trend === null) return t('gap.single', { to, period: format.period(last.period) });
  const { from, tendency } = trend;
  return t(`gap.${tendency}`, {
    to,
    from: format.number(from.gap, indicator.decimals),
    since: format.period(from.period),
  });
}

/** A distance in the difference of the indicator's unit: "9,8 poin persen". */
export const writeGap = (size: number, { unit, decimals }: Indicator, { format }: I18n): string =>
  format.gap({ size, unit: changeUnit(unit) }, unit, decimals);

type Summary = { gap: DistrictGap; last: GapYear; indicator: Indicator; districts: number };

/** The newest year in words, what weakens the comparison, and how the gap is counted. */
export function gapSummary({ gap, last, indicator, districts }: Summary, i18n: I18n): string {
  const { t, format } = i18n;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const mark = last.isProvisional ? ` (${t('figure.provisional')})` : '';
  return [
    t('gap.summary', {
      period: format.period(last.period) + mark,
      best: last.best.districts.join(', '),
      bestValue: write(last.best.value),
      worst: last.worst.districts.join(', '),
      worstValue: write(last.worst.value),
      gap: writeGap(last.gap, indicator, i18n),
      regency: last.regency === null ? t('figure.missing') : write(last.regency),
      measured: last.measured,
      total: districts,
    }),
    ...coverageSentence(gap, i18n),
    ...breakSentences(gap, indicator, i18n),
    t('gap.rule'),
  ].join(' ');
}

function coverageSentence({ trend }: DistrictGap, { t, format }: I18n): string[] {
  if (trend === null || trend.from.measured === trend.to.measured) return [];
  const { from, to } = trend;
  const since = format.period(from.period);
  return [t('gap.coverage', { from: from.measured, to: to.measured, since })];
}

function breakSentences({ years }: DistrictGap, indicator: Indicator, i18n: I18n): string[] {
  const { t, format } = i18n;
  return years.flatMap(({ period, method }, at) => {
    const former = years[at - 1]?.method;
    if (former === undefined || former === method) return [];
    return [
      t('gap.break', {
        period: format.period(period),
        method: methodName(indicator, method, i18n),
        former: methodName(indicator, former, i18n),
      }),
    ];
  });
}

/** A method that the catalog no longer lists keeps its id. */
export function methodName({ methods }: Indicator, id: string, { say }: I18n): string {
  const method = methods.find((known) => known.id === id);
  return method === undefined ? id : say(method.name);
}

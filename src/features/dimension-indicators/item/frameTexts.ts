import type { Frame } from '@/charts/small-multiple/frameAround';
import type { Course } from '@/domain/dimension/dimensionCourse';
import type { Indicator } from '@/domain/indicator/indicator';
import type { Period } from '@/domain/time/period';
import { rupiah } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';

/** What is printed at the edges of a frame. */
export function frameTexts(
  { low, high, decimals }: Frame,
  { periods }: Course,
  { unit }: Indicator,
  { format }: I18n,
) {
  const write = (value: number) =>
    unit.kind === 'rupiah' ? format.moneyShort(rupiah(value)) : format.number(value, decimals);
  const name = (period: Period | undefined) =>
    period === undefined ? '' : format.periodShort(period);
  return {
    low: write(low),
    high: write(high),
    first: name(periods[0]),
    last: name(periods.at(-1)),
  };
}

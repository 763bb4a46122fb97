import type { Change } from '@/domain/indicator/change';
import type { Direction, Indicator, Unit } from '@/domain/indicator/indicator';
import { percent, percentagePoints, rupiah } from '@/domain/units';
import { createMoneyFormats } from './formatMoney';
import { createNumberFormats } from './formatNumber';
import { createPeriodFormats } from './formatPeriod';
import { createTimeFormats, type Zone } from './formatTime';
import { type Locale, NBSP } from './formatWords';

/** Every format of the screen in one language and the regency's zone; build once for each pair. */
export function createFormatters(locale: Locale, zone: Zone) {
  const numbers = createNumberFormats(locale);
  const { money, moneyShort, moneyExact, moneyDifference } = createMoneyFormats(locale);
  const withLabel = (text: string, { label }: Unit) => `${text}${NBSP}${label[locale] ?? label.id}`;

  /** A value as its unit is written; an index carries no unit word. */
  function value(amount: number, unit: Unit, decimals: number): string {
    switch (unit.kind) {
      case 'percent':
        return numbers.percent(percent(amount), decimals);
      case 'index':
        return numbers.number(amount, decimals);
      case 'rupiah':
        return money(rupiah(amount));
      case 'count':
      case 'other':
        return withLabel(numbers.number(amount, decimals), unit);
    }
  }

  /** As `value`, but money to the rupiah: inputs that a reader may reckon with again. */
  const input = (amount: number, unit: Unit, decimals: number): string =>
    unit.kind === 'rupiah' ? moneyExact(rupiah(amount)) : value(amount, unit, decimals);

  /** A target in words already written: at most so much where lower is better. */
  const bound = (written: string, direction: Direction): string =>
    (direction === 'lower-is-better' ? '≤ ' : '') + written;

  /** A target of an indicator. */
  const target = (
    amount: number,
    { unit, decimals, direction }: Pick<Indicator, 'unit' | 'decimals' | 'direction'>,
  ): string => bound(value(amount, unit, decimals), direction);

  /** A change as its unit is written: "poin persen" for percentages, "poin" for indices, never "%". */
  function delta(change: Pick<Change, 'delta' | 'unit'>, unit: Unit, decimals: number): string {
    switch (change.unit) {
      case 'points':
        return numbers.points(change.delta, decimals);
      case 'percentage-points':
        return numbers.percentagePoints(percentagePoints(change.delta), decimals);
      case 'own-unit':
        return unit.kind === 'rupiah'
          ? moneyDifference(rupiah(change.delta))
          : withLabel(numbers.signed(change.delta, decimals), unit);
    }
  }

  /** A distance without sign: "16,2 poin persen". */
  const gap = (
    { size, unit: counted }: { size: number; unit: Change['unit'] },
    unit: Unit,
    decimals: number,
  ): string => delta({ delta: size, unit: counted }, unit, decimals).replace(/^\+/, '');

  return {
    ...numbers,
    ...createPeriodFormats(locale),
    ...createTimeFormats(locale, zone),
    money,
    moneyShort,
    value,
    bound,
    target,
    input,
    delta,
    gap,
  };
}

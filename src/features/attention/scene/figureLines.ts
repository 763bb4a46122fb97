import type { AttentionItem } from '@/domain/attention/attention';
import { type LateFreshness, owedPeriods } from '@/domain/indicator/freshness';
import type { Unit } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { rupiah } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';

export type FigureLines = {
  value: string;
  /** A unit that is a word stands smaller beside the number. */
  unit: string | null;
  target: string | null;
  /** The period of the value, or how late it is. */
  remark: string;
};

const NONE = '–';

/** The figure of an item as a wall has it: never a value without its target, never an old one. */
export function figureLines(item: AttentionItem, i18n: I18n): FigureLines {
  const { t, format } = i18n;
  if (item.kind === 'unreported') return unreportedLines(item.freshness, i18n);
  if (item.kind === 'off-target') return indicatorLines(item.condition, i18n);
  const { report } = item.condition;
  if (report === null) return { value: NONE, unit: null, target: null, remark: '' };
  return {
    value: format.percent(report.physicalActual),
    unit: null,
    target: t('figure.plan', { value: format.percent(report.physicalPlan) }),
    remark: t('attention.physical', { date: format.dateShort(report.date) }),
  };
}

function unreportedLines(freshness: LateFreshness, { t, format }: I18n): FigureLines {
  const last = owedPeriods(freshness).at(-1) ?? freshness.owed;
  return {
    value: NONE,
    unit: null,
    target: null,
    remark: [
      t('attention.daysLate', { days: format.days(freshness.daysLate) }),
      t(last === freshness.owed ? 'wall.summary.owedOne' : 'wall.summary.owed', {
        first: format.periodShort(freshness.owed),
        last: format.periodShort(last),
      }),
    ].join(', '),
  };
}

function indicatorLines(
  { indicator: { unit, decimals, direction }, latest, target }: IndicatorCondition,
  i18n: I18n,
): FigureLines {
  const { t, say, format } = i18n;
  if (latest === null) return { value: NONE, unit: null, target: null, remark: '' };
  const status = latest.status === 'final' ? [] : [t(`figure.${latest.status}`)];
  return {
    value: written(latest.value, unit, decimals, i18n),
    unit: unit.kind === 'count' || unit.kind === 'other' ? say(unit.label) : null,
    target:
      target &&
      t('figure.target', {
        value: format.bound(written(target.value, unit, decimals, i18n), direction),
      }),
    remark: [format.periodShort(latest.period), ...status].join(', '),
  };
}

/** Short, because rows are tight: money as "Rp 1,33 T", words of units apart. */
function written(value: number, unit: Unit, decimals: number, { format }: I18n): string {
  switch (unit.kind) {
    case 'rupiah':
      return format.moneyShort(rupiah(value));
    case 'count':
    case 'other':
      return format.number(value, decimals);
    case 'percent':
    case 'index':
      return format.value(value, unit, decimals);
  }
}

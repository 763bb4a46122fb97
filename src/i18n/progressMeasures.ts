import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { Percent } from '@/domain/units';
import type { I18n } from './I18n';

export type ProgressMeasure = {
  measure: 'physical' | 'financial';
  name: string;
  /** Reached and planned by the last report; `null` where there is none. */
  known: { actual: Percent; plan: Percent } | null;
  /** Stands in place of the figures where there are none. */
  missing: string;
  /** How it is drawn, and said in words. */
  bar: {
    value: Percent | null;
    target: Percent | null;
    max: number;
    tone: 'data' | 'line';
    label: string;
  };
};

/** Work, then money: absorption is not performance. */
export function progressMeasures(
  { report, spent }: Pick<QuickWinCondition, 'report' | 'spent'>,
  i18n: Pick<I18n, 't' | 'format'>,
): [physical: ProgressMeasure, financial: ProgressMeasure] {
  const { t } = i18n;
  const none = t('quickWin.noReport');
  if (report === null)
    return [measureOf('physical', null, none, i18n), measureOf('financial', null, none, i18n)];
  const { physicalActual, physicalPlan, financialPlan } = report;
  const physical = { actual: physicalActual, plan: physicalPlan };
  const financial = spent === null ? null : { actual: spent, plan: financialPlan };
  return [
    measureOf('physical', physical, none, i18n),
    measureOf('financial', financial, t('quickWin.noBudget'), i18n),
  ];
}

function measureOf(
  measure: ProgressMeasure['measure'],
  known: ProgressMeasure['known'],
  missing: string,
  { t, format }: Pick<I18n, 't' | 'format'>,
): ProgressMeasure {
  const name = t(`quickWin.${measure}`);
  const label =
    known === null
      ? `${name}: ${missing}`
      : t(`quickWin.${measure}Bar`, {
          actual: format.percent(known.actual),
          plan: format.percent(known.plan),
        });
  return {
    measure,
    name,
    known,
    missing,
    bar: {
      value: known?.actual ?? null,
      target: known?.plan ?? null,
      max: 100,
      tone: measure === 'physical' ? 'data' : 'line',
      label,
    },
  };
}

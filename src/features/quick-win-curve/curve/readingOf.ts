import type { CurveMonth } from '@/domain/quick-win/curve/curveMonth';
import type { Percent } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';

export type ReadingRow = {
  key: 'plan' | 'work' | 'deviation' | 'moneyPlan' | 'money';
  term: string;
  text: string;
};

/** The figures of one month in words; a month without a report says so in place of its figures. */
export function readingOf(month: CurveMonth, { t, format }: I18n) {
  const { state, plan, report, spent, deviation } = month;
  const percent = (value: Percent | null, missing: string) =>
    value === null ? missing : format.percent(value);
  const missing = state === 'reported' ? t('quickWin.noBudget') : t(`quickWinCurve.read.${state}`);
  const rows: ReadingRow[] = [
    {
      key: 'work',
      term: t('quickWinCurve.read.work'),
      text: percent(report?.physicalActual ?? null, missing),
    },
    { key: 'plan', term: t('quickWinCurve.read.plan'), text: percent(plan?.physical ?? null, '–') },
    ...(deviation === null
      ? []
      : [
          {
            key: 'deviation' as const,
            term: t('quickWinCurve.read.deviation'),
            text: format.signed(deviation, 1),
          },
        ]),
    { key: 'money', term: t('quickWinCurve.read.money'), text: percent(spent, missing) },
    {
      key: 'moneyPlan',
      term: t('quickWinCurve.read.moneyPlan'),
      text: percent(plan?.financial ?? null, '–'),
    },
  ];
  return { title: format.period(month.month), rows };
}

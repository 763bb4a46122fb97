import { totalBudget } from '@/domain/quick-win/quickWin';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { type SpendingRule, spendingLeadsWork } from '@/domain/quick-win/schedule';
import type { PercentagePoints } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import { signedRuleBound } from '@/i18n/ruleBound';

export type HeadFigure = { key: 'deviation' | 'gap' | 'money'; text: string; note: string };

/** The three figures between status and owner; one that is not known says why. */
export const headFigures = (condition: QuickWinCondition, i18n: I18n): HeadFigure[] => [
  deviationFigure(condition, i18n),
  gapFigure(condition, i18n),
  moneyFigure(condition, i18n),
];

function deviationFigure({ schedule, report }: QuickWinCondition, { t, format }: I18n): HeadFigure {
  const { deviation } = schedule;
  if (deviation === null || report === null)
    return {
      key: 'deviation',
      text: t('quickWinPage.notYet'),
      note: t('quickWinPage.deviationNone'),
    };
  return {
    key: 'deviation',
    text: format.percentagePoints(deviation),
    note: t('quickWinPage.deviation', { date: format.date(report.date) }),
  };
}

function gapFigure({ spendingGap, rules }: QuickWinCondition, { t, format }: I18n): HeadFigure {
  if (spendingGap === null)
    return { key: 'gap', text: t('quickWinPage.notYet'), note: t('quickWinPage.gapNone') };
  return {
    key: 'gap',
    text: format.percentagePoints(spendingGap),
    note: t(`quickWinPage.${directionOf(spendingGap, rules.spending)}`, {
      from: signedRuleBound(rules.spending.leadsFrom, format),
    }),
  };
}

/** Money is said to lead only from the bound on that the list uses too. */
function directionOf(gap: PercentagePoints, rule: SpendingRule) {
  if (spendingLeadsWork(gap, rule)) return 'gapLeads';
  return gap > 0 ? 'gapAhead' : gap < 0 ? 'gapBehind' : 'gapEven';
}

function moneyFigure({ quickWin, report, spent }: QuickWinCondition, i18n: I18n): HeadFigure {
  const { t, format } = i18n;
  const budget = totalBudget(quickWin.budget);
  if (report === null)
    return { key: 'money', text: format.money(budget), note: t('quickWinPage.budgetOnly') };
  return {
    key: 'money',
    text: format.money(report.spent),
    note:
      spent === null
        ? t('quickWinPage.noBudget')
        : t('quickWinPage.spentOf', { budget: format.money(budget), share: format.percent(spent) }),
  };
}

import type { I18n } from '@/i18n/I18n';
import { ruleBound } from '@/i18n/ruleBound';
import type { ScatterSelection } from './selectScatter';

/** Whose money runs ahead of the work; else who is nearest to it, and by how much. */
export function scatterFinding({ points, leading, rule }: ScatterSelection, i18n: I18n): string {
  const { t, say, format } = i18n;
  const [widest] = points;
  if (widest === undefined) return t('quickWins.scatter.empty');
  const words = {
    name: say(widest.condition.quickWin.name),
    spent: format.percent(widest.spent),
    physical: format.percent(widest.report.physicalActual),
    gap: format.signed(widest.gap, 1),
    from: ruleBound(rule.leadsFrom, format),
    count: leading.length,
    total: points.length,
  };
  if (leading.length > 1) return t('quickWins.scatter.leadsMany', words);
  if (leading.length === 1) return t('quickWins.scatter.leadsOne', words);
  return t(`quickWins.scatter.${widest.gap > 0 ? 'leadsNone' : 'leadsNoneFar'}`, words);
}

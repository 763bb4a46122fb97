import type { programmes as id } from '../id/programmes';
import type { Translation } from '../translation';

export const programmes = {
  'quickWin.title': 'Quick Wins',
  'rule.dashboard': 'This dashboard’s rule',
  'rule.regency': 'This regency’s rule',
  'quickWin.column.deviation': 'Deviation (percentage points)',
  'quickWin.column.dimension': 'Dimension',
  'evaluation.title': 'National Evaluation',
  'freshness.title': 'Data Freshness by Agency',
  'freshness.agency': 'Agency',
} satisfies Translation<typeof id>;

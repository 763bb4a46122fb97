import type { quickWinProgress as id } from '../../id/pages/quick-win-progress';
import type { Translation } from '../../translation';

export const quickWinProgress: Translation<typeof id> = {
  'quickWin.behind': '{behind} of {total} quick wins are behind plan.',
  'quickWin.noneBehind': 'None of {total} quick wins is behind plan.',
  'quickWin.behindPast':
    '{behind} of {total} quick wins are behind plan; {past} {past|is|are} past a milestone.',
  'quickWin.noneBehindPast':
    'None of {total} quick wins is behind plan; {past} {past|is|are} past a milestone.',
  'quickWin.spendingLeads': '{name} has spent {spent} of its budget for {physical} of its work.',
  'quickWin.spendingLeadsToo': 'Other quick wins whose spending leads their work: {count}.',
  'quickWin.unreported': 'Not reported: {count}.',
  'quickWin.rest': '{count} other quick wins: {statuses}.',
  'quickWin.empty': 'No quick win was published by {date}.',
  'quickWin.physical': 'Physical',
  'quickWin.financial': 'Financial',
  'quickWin.ofPlan': 'of {plan}',
  'quickWin.physicalBar': 'Physical {actual} of {plan} planned',
  'quickWin.financialBar': 'Financial {actual} of {plan} planned',
  'quickWin.axis': 'Bar: actual, %; gold line: plan, %.',
  'quickWin.noReport': 'not reported',
  'quickWin.noBudget': 'no budget',
  'quickWin.startsOn': 'Starts {date}.',
  'quickWin.deviationUnit': 'deviation, p.p.',
  'quickWin.reported': 'report {date}',
  'quickWin.next': 'Next milestone: {name}, {due} ({days}){moved}',
  'quickWin.nextDays': 'in {days}',
  'quickWin.today': 'today',
  'quickWin.missed': 'Missed milestone: {name}, {due} ({days}){moved}',
  'quickWin.missedDays': '{days} ago',
  'quickWin.moved': ', first promised {date}',
  'quickWin.rule':
    '{rule}, not a national one. Physical deviation = actual − plan, in percentage points (p.p.): ≥ {atRisk} {onTime}; {late} to < {atRisk} {atRiskWord}; {critical} to < {late} {lateWord}; < {critical} {criticalWord}. {done}: 100 % and accepted. The status does not look at milestones. Spending is said to lead the work from {leads} p.p. on.',
  'quickWin.position': 'latest report {date}',
  'quickWin.column.status': 'Schedule status',
  'quickWin.column.budget': 'Budget',
  'quickWin.column.physicalPlan': 'Work: plan',
  'quickWin.column.financialPlan': 'Money: plan',
  'quickWin.column.reportDay': 'Report',
  'quickWin.openPage': 'All quick wins, with milestones and spending',
};

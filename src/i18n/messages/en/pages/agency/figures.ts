import type { agencyFigures as id } from '../../../id/pages/agency/figures';
import type { Translation } from '../../../translation';

export const agencyFigures: Translation<typeof id> = {
  'agency.indicators.title': 'Indicators of This Agency',
  'agency.indicators.empty': 'No indicator of this agency was published by {date}.',
  'agency.indicators.finding':
    '{met} of {compared} indicators with a target met it; {late} of {all} overdue.',
  'agency.indicators.findingInTime':
    '{met} of {compared} indicators with a target met it; all {all} reported in time.',
  'agency.indicators.caption': 'Indicators, lowest achievement first; those without one last',
  'agency.indicators.indicator': 'Indicator',
  'agency.indicators.course': 'Last eight periods',
  'agency.indicators.value': 'Figure',
  'agency.indicators.target': 'Target',
  'agency.indicators.achievement': 'Achievement, % (line: 100)',
  'agency.indicators.percent': 'Achievement (%)',
  'agency.indicators.status': 'Status',
  'agency.indicators.period': 'Period',
  'agency.indicators.yearTarget': 'target {year}',
  'agency.indicators.lastKnown': 'last known, {period}',
  'agency.indicators.bar': 'Achievement {percent} of the target, 100 %',
  'agency.indicators.noBar': 'No achievement',
  'agency.indicators.rule':
    'Bands of Permendagri 86/2017: ≥ 91 % very high, ≥ 76 % high, ≥ 66 % medium, ≥ 51 % low, below that very low. An overdue figure gets no band.',
  'agency.indicators.table': 'Table of {count} {count|indicator|indicators}',
  'agency.quickWins.title': 'Quick Wins of This Agency',
  'agency.quickWins.empty': 'This agency leads no quick win on {date}.',
  'agency.quickWins.table': 'Table of {count} {count|quick win|quick wins}',
  'agency.quickWins.missed': 'milestone {milestone} missed by {days}, due {due}',
  'agency.quickWins.reportLate': 'report for {month} {days} overdue',
  'agency.reporting.title': 'Reported in Time, 12 Months',
  'agency.reporting.empty': 'This agency owed nothing by {date}.',
  'agency.reporting.finding':
    '{inTime} of {judged} reports in time; {late} late, {missing} not reported.',
  'agency.reporting.nothingDue': 'Nothing fell due in these twelve months.',
  'agency.reporting.caption': 'Reporting by the month in which the period ends',
  'agency.reporting.row': 'What is reported',
  'agency.reporting.report': 'Report on {name}',
  'agency.reporting.in-time': 'in time',
  'agency.reporting.late': 'late',
  'agency.reporting.not-reported': 'not reported',
  'agency.reporting.not-due': 'not due yet',
  'agency.reporting.unknown': 'not known',
  'agency.reporting.unscheduled': 'empty: not scheduled',
  'agency.reporting.cell.in-time': '{period}: entered {entered}, due {due}',
  'agency.reporting.cell.late': '{period}: entered {entered}, {days} after its due day {due}',
  'agency.reporting.cell.not-reported': '{period}: not reported, {days} past {due}',
  'agency.reporting.cell.not-due': '{period}: not due yet, due {due}',
  'agency.reporting.cell.unknown': '{period}: not held by the scorecard',
  'agency.reporting.rule':
    'In time: entered by the agency on the due day at the latest, whenever published. Due = end of the period + lag of the indicator; quick win reports {lag} after the month (a rule of this dashboard). A scorecard holds the last eight periods.',
  'agency.reporting.table': 'Table of reporting',
};

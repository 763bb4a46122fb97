import type { freshness as id } from '../../id/pages/freshness';
import type { Translation } from '../../translation';

export const freshness: Translation<typeof id> = {
  'freshness.late':
    'Agencies past a reporting deadline: {count}; {agency} is {days} late ({late} of {owed} indicators).',
  'freshness.never': 'Agencies that never reported: {count}.',
  'freshness.allCurrent': 'All {total} agencies are within their reporting deadlines.',
  'freshness.empty': 'No indicator was due from any agency by {date}.',
  'freshness.axis':
    'Days past the deadline of the most pressing indicator, − before it; those beyond {from} to {to} sit at the edge',
  'freshness.limit': 'deadline',
  'freshness.note': '{days} late, {late} of {owed} indicators',
  'freshness.noteCurrent': 'due in {days}',
  'freshness.dots': 'Agencies by days past their reporting deadline',
  'freshness.summaryNext':
    '{current} of {total} agencies within deadline. Next deadline: {agency}, {due} (in {days}).',
  'freshness.summary': '{current} of {total} agencies within deadline.',
  'freshness.neverList': 'Never reported: {agencies}.',
  'freshness.neverItem': '{agency} (indicators: {owed})',
  'freshness.rule':
    'One mark is one agency. Deadline = end of period + each indicator’s own lag, by its own cadence.',
  'freshness.openPage': 'Agencies by lateness and achievement',
  'freshness.owed': 'Indicators',
  'freshness.lateColumn': 'Past deadline',
  'freshness.lastEntry': 'Last entry',
  'freshness.oldestDue': 'Oldest missed deadline',
  'freshness.nextDue': 'Next deadline',
  'freshness.lateIndicators': 'Late indicators',
  'freshness.counted': 'counted on {date}',
  'freshness.daysLate': 'Days late',
  'freshness.neverReported': 'never',
};

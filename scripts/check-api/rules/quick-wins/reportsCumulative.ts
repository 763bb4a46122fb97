import type { Fault, Rule } from '../../rule';
import { latestReports, type PlacedReport } from './latestReports';

const FIELDS = ['physicalActual', 'spent'] as const;

function falls(reports: readonly PlacedReport[]): Fault[] {
  return reports.flatMap(({ on, index, report }, place) => {
    const before = reports[place - 1]?.report;
    if (before === undefined) return [];
    return FIELDS.flatMap((field): Fault[] =>
      report[field] >= before[field]
        ? []
        : [
            {
              on,
              at: ['reports', index, field],
              value: report[field],
              reason: `On ${before.date} it was ${before[field]} already; figures count from the start and cannot fall.`,
              fix: 'Report what was reached since the start, not in the month; mend an earlier report with a new version.',
            },
          ],
    );
  });
}

export const reportsCumulative: Rule = {
  id: 'reports-cumulative',
  severity: 'warning',
  holds: 'Work done and money spent never fall from one report to the next.',
  source: 'Contract: figures are cumulative since the start',
  check: (tree) => latestReports(tree).flatMap(falls),
};

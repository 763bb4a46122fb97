import { compareCodes } from '@/domain/order';
import type { Answer, RegencyTree } from '../../tree/regencyTree';
import { reportAnswers } from './planAnswers';

type Report = RegencyTree['reports'][number]['body']['reports'][number];
type Core = Pick<Report, 'quickWin' | 'date' | 'physicalActual' | 'spent' | 'publishedAt'>;
export type PlacedReport = { on: Answer; index: number; report: Core };

/** The last version of each report, by quick win and in the order of their days. */
export function latestReports(tree: RegencyTree): PlacedReport[][] {
  return reportAnswers(tree).flatMap((on) => {
    const latest = new Map<string, PlacedReport>();
    const cores: readonly Core[] = on.body.reports;
    for (const [index, report] of cores.entries()) {
      const key = `${report.quickWin} ${report.date}`;
      const known = latest.get(key);
      if (known === undefined || known.report.publishedAt <= report.publishedAt)
        latest.set(key, { on, index, report });
    }
    const placed = [...latest.values()].sort((a, b) => compareCodes(a.report.date, b.report.date));
    const ids = [...new Set(placed.map(({ report }) => report.quickWin))];
    return ids.map((id) => placed.filter(({ report }) => report.quickWin === id));
  });
}

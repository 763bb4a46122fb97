import { composeScorecard } from '@/api/contract/scorecard/composeScorecard';
import { quickWinCore, reportCore } from '@/api/contract/scorecard/cores';
import type {
  QuickWinVersion,
  ReportVersion,
  ScorecardParts,
} from '@/api/contract/scorecard/parts';
import { currentSpan, yearSpan, yearsBetween } from '@/api/contract/scorecard/span';
import { type IsoDate, isoDate } from '@/domain/time/calendar';
import { file, type TreeFile } from '../parts/file';

type Parts = Omit<ScorecardParts, 'quickWins'> & {
  quickWins: readonly [id: string, reports: ReportVersion[]][];
  versions: readonly QuickWinVersion[];
  /** Figures of every area; those of districts may be older than the regency's first. */
  figuresOfAll: readonly { publishedAt: string }[];
};

/** The scorecard of now and one of every year of which anything was published. */
export function scorecardFiles(parts: Parts, today: IsoDate): TreeFile[] {
  const { quickWins, versions, figuresOfAll, ...rest } = parts;
  const whole: ScorecardParts = {
    ...rest,
    quickWins: quickWins.map(([id, reports]) => ({
      versions: versions.filter((version) => version.id === id).map(quickWinCore),
      reports: reports.map(reportCore),
    })),
  };
  const regency = { regency: parts.regency.code };
  const years = yearsBetween(firstDay(whole, figuresOfAll, today), today);
  return [
    file('scorecard', regency, composeScorecard(whole, currentSpan(today))),
    ...years.map((year) =>
      file(
        'scorecardOfYear',
        { ...regency, year: String(year) },
        composeScorecard(whole, yearSpan(year, today)),
      ),
    ),
  ];
}

/** The day of the first figure, report, plan or result; definitions alone make no scorecard. */
function firstDay(
  { indicators, quickWins, ...parts }: ScorecardParts,
  figuresOfAll: readonly { publishedAt: string }[],
  today: IsoDate,
): IsoDate {
  let first: string = today;
  const note = (records: readonly { publishedAt: string }[]) => {
    for (const { publishedAt } of records) if (publishedAt < first) first = publishedAt;
  };
  note(figuresOfAll);
  for (const { targets } of indicators) note(targets(0));
  for (const { versions, reports } of quickWins) {
    note(versions);
    note(reports);
  }
  note(parts.evaluations);
  note(parts.programmes);
  return isoDate(first);
}

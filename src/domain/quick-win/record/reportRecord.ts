import { compareCodes } from '../../order';
import { latestVersions } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import type { QuickWinPlan } from '../quickWinPlan';
import type { EvidencedReport } from '../quickWinReport';

/** A quick win with all reports of it that were known on a date. */
export type ReportRecord = {
  plan: QuickWinPlan;
  /** Every report known then, one version each, oldest first. */
  course: EvidencedReport[];
  /** Every version of them, oldest publication first. */
  versions: EvidencedReport[];
  on: IsoDate;
};

/** `null` for a quick win that was not published by the date. `reports` are its own, every version. */
export function reportRecord(
  id: string,
  plans: readonly QuickWinPlan[],
  reports: readonly EvidencedReport[],
  on: IsoDate,
): ReportRecord | null {
  const own = plans.filter((plan) => plan.id === id);
  const plan = latestVersions(own, () => id, on)[0];
  if (plan === undefined) return null;
  const versions = reports
    .filter(({ date, publishedAt }) => date <= on && publishedAt <= on)
    .sort((a, b) => compareCodes(a.publishedAt, b.publishedAt));
  const course = latestVersions(versions, ({ date }) => date, on);
  return { plan, versions, course: course.sort((a, b) => compareCodes(a.date, b.date)), on };
}

import type { I18n } from '@/i18n/I18n';
import type { ReportRow, ReportsModel } from './selectReports';

/** How many reports there are, and what is wrong with them. */
export function reportsFinding(
  { reports, silent, late, revised }: ReportsModel,
  { t }: Pick<I18n, 't'>,
): string {
  const said = [
    t('quickWinRecord.reports.count', { count: reports.length }),
    ...(silent > 0 ? [t('quickWinRecord.reports.silent', { count: silent })] : []),
    ...(late > 0 ? [t('quickWinRecord.reports.late', { count: late })] : []),
    ...(revised > 0 ? [t('quickWinRecord.reports.revised', { count: revised })] : []),
  ];
  return `${said.join('; ')}.`;
}

/** Each earlier version of a report: when it was replaced, and what that did to the work reported. */
export function revisionWords(
  { report, earlier }: Pick<ReportRow, 'report' | 'earlier'>,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string[] {
  return earlier.map((version, at) => {
    const { publishedAt, physicalActual } = earlier[at + 1] ?? report;
    const isSame = physicalActual === version.physicalActual;
    const change = t(`quickWinRecord.reports.${isSame ? 'revisionOther' : 'revision'}`, {
      published: format.dateShort(publishedAt),
      before: format.percent(version.physicalActual),
      after: format.percent(physicalActual),
    });
    const first = t('quickWinRecord.reports.first', {
      entered: format.dateShort(version.enteredAt),
      published: format.dateShort(version.publishedAt),
    });
    return `${change} ${first}`;
  });
}

/** How many pieces of evidence came with a report; none is said plainly. */
export const evidenceWords = ({ report }: Pick<ReportRow, 'report'>, { t }: Pick<I18n, 't'>) =>
  report.evidence.length === 0
    ? t('quickWinRecord.evidence.none')
    : t('quickWinRecord.reports.pieces', { count: report.evidence.length });

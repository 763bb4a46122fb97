import type { ChangeOf } from '@/domain/hearing/changes/change';
import type { QuickWinPart } from '@/domain/hearing/changes/programme/quickWinPart';
import type { QuickWinReport } from '@/domain/quick-win/quickWin';
import type { I18n } from '@/i18n/I18n';
import { type ChangeCell, cell, type RowBody } from './changeRow';
import { correctionRemarks } from './correctionRemarks';
import { deviationDifference } from './deviationDifference';
import { directionWord } from './directionWord';

type Revised = Extract<ChangeOf<'value-revised'>, { subject: 'quick-win' }>;

/** Work and money of a quick win; whether that is good news its plan tells. */
export function progressRow(change: ChangeOf<'quick-win-moved'>, i18n: I18n): RowBody {
  const { t, say, format } = i18n;
  const { quickWin, parts, reports, corrected, deviation } = change;
  const points = [deviation.before, deviation.after];
  const [from, to] = points.map((it) => (it === null ? null : format.percentagePoints(it)));
  const word = directionWord(change, i18n);
  const { before, after } = partCells(parts, i18n);
  return {
    item: say(quickWin.name),
    aspect: null,
    to: { page: 'quickWin', id: quickWin.id },
    before: { ...before, note: reportWords(reports.before, i18n) },
    after: { ...after, note: reportWords(reports.after, i18n) },
    difference: workDone(parts[0], corrected, i18n),
    direction: word === '' ? t('hearing.changes.planChanged') : word,
    remarks: [
      ...correctionRemarks(change, i18n),
      ...(from && to && from !== to ? [t('hearing.changes.deviationMoved', { from, to })] : []),
    ],
  };
}

/** A report of one day as it was published first, and as it was again. */
export function revisedReportRow(change: Revised, i18n: I18n): RowBody {
  const { t, say, format } = i18n;
  const { quickWin, before, after, parts } = change;
  const published = ({ publishedAt }: QuickWinReport) =>
    t('hearing.changes.published', { date: format.dateShort(publishedAt) });
  const cells = partCells(parts, i18n);
  const words = [t('hearing.changes.revised.corrected'), directionWord(change, i18n)];
  return {
    item: say(quickWin.name),
    aspect: reportWords(after, i18n),
    to: { page: 'quickWin', id: quickWin.id },
    before: { ...cells.before, note: published(before) },
    after: { ...cells.after, note: published(after) },
    difference: workDone(parts[0], null, i18n),
    direction: words.filter((word) => word !== '').join(', '),
    remarks: [],
  };
}

const reportWords = (report: QuickWinReport | null, { t, format }: I18n) =>
  report && t('hearing.changes.report', { date: format.dateShort(report.date) });

/** Of the work alone, from the corrected report where there is one: money and days have no measure with it. */
function workDone(
  part: QuickWinPart,
  corrected: QuickWinReport | null,
  i18n: I18n,
): RowBody['difference'] {
  if (part.part !== 'physical') return null;
  const done = deviationDifference(corrected?.physicalActual ?? part.before, part.after, i18n);
  const key = corrected === null ? 'part.physical' : 'workSinceCorrected';
  return done && { ...done, text: i18n.t(`hearing.changes.${key}`, { value: done.text }) };
}

function partCells(
  parts: readonly [QuickWinPart, ...QuickWinPart[]],
  i18n: I18n,
): { before: ChangeCell; after: ChangeCell } {
  const cellAt = (at: 'before' | 'after'): ChangeCell => ({
    ...cell(''),
    lines: parts.map((part) => partLine(part, at, i18n)),
    value: parts[0][at],
  });
  return { before: cellAt('before'), after: cellAt('after') };
}

function partLine(part: QuickWinPart, at: 'before' | 'after', { t, format }: I18n): string {
  const value = (() => {
    switch (part.part) {
      case 'physical':
      case 'planned':
        return part[at] === null ? null : format.percent(part[at]);
      case 'spent':
        return part[at] === null ? null : format.money(part[at]);
      case 'budget':
        return format.money(part[at]);
      case 'end':
        return format.dateShort(part[at]);
    }
  })();
  return t(`hearing.changes.part.${part.part}`, { value: value ?? t('hearing.changes.noReport') });
}

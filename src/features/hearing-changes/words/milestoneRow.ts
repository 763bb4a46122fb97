import type { ChangeOf } from '@/domain/hearing/changes/change';
import type { I18n } from '@/i18n/I18n';
import { type ChangeCell, cell, type RowBody } from './changeRow';

/** A milestone with the day promised before, and what became of it. */
export function milestoneRow(change: ChangeOf<'milestone-slipped'>, i18n: I18n): RowBody {
  const { t, say, format } = i18n;
  const { quickWin, nature, before, after, days } = change;
  const size = { days: format.days(Math.abs(days)) };
  const direction = nature === 'moved' && days < 0 ? 'earlier' : nature;
  return {
    item: say(quickWin.name),
    aspect: say(after.name),
    to: { page: 'quickWin', id: quickWin.id },
    before: cell(format.dateShort(before.due), {
      note: t('hearing.changes.due'),
      value: before.due,
    }),
    after: milestoneCell(change, i18n),
    difference: nature === 'done' ? null : { text: signedDays(days, i18n), value: days },
    direction: t(`hearing.changes.milestone.${direction}`, size),
    remarks: milestoneRemarks(change, i18n),
  };
}

function milestoneCell(
  { nature, after }: ChangeOf<'milestone-slipped'>,
  { t, format }: I18n,
): ChangeCell {
  if (nature === 'moved')
    return cell(format.dateShort(after.due), { note: t('hearing.changes.due'), value: after.due });
  const note = t('hearing.changes.dueOn', { date: format.dateShort(after.due) });
  return nature === 'missed' || after.doneAt === null
    ? cell(t('hearing.changes.notDone'), { note })
    : cell(format.dateShort(after.doneAt), {
        note: t('hearing.changes.doneOn'),
        value: after.doneAt,
      });
}

/** A move since the earlier day, and the first day promised where the row shows another. */
function milestoneRemarks(
  { nature, before, after }: ChangeOf<'milestone-slipped'>,
  { t, format }: I18n,
): string[] {
  const moves = {
    before: format.dateShort(before.due),
    after: format.dateShort(after.due),
    first: format.dateShort(after.originalDue),
  };
  return [
    ...(nature !== 'moved' && before.due !== after.due
      ? [t('hearing.changes.milestone.movedFrom', moves)]
      : []),
    ...(after.originalDue < after.due && before.due !== after.originalDue
      ? [t('hearing.changes.milestone.first', moves)]
      : []),
  ];
}

const signedDays = (days: number, { format }: I18n): string =>
  `${days > 0 ? '+' : '−'}${format.days(Math.abs(days))}`;

import type { Account } from '@/domain/indicator/indicator';
import type { LocalText } from '@/domain/text';
import { daysBetween, type IsoDate } from '@/domain/time/calendar';
import { NBSP } from '@/i18n/formatWords';
import type { I18n } from '@/i18n/I18n';

export type AccountLines = {
  /** `null` where the owner filled in nothing at all: one line says it. */
  obstacle: string | null;
  /** Whose it is, what comes next, and by when. */
  next: string;
  /** Days since the day promised has passed. */
  overdue: string | null;
};

/** The account in two short lines; what the owner left out is said to be missing. */
export function accountLines(
  account: Account | null,
  agency: string,
  on: IsoDate,
  i18n: I18n,
): AccountLines {
  const { t, format } = i18n;
  const { obstacle, followUp, due } = account ?? { obstacle: null, followUp: null, due: null };
  if (!obstacle && !followUp)
    return { obstacle: null, next: t('wall.summary.noAccount', { agency }), overdue: null };
  const words = followUp ? gist(followUp, i18n) : t('wall.summary.noFollowUp');
  const day = due
    ? t('wall.summary.due', { date: format.dateShort(due).replaceAll(' ', NBSP) })
    : t('wall.summary.noDue');
  return {
    obstacle: obstacle ? gist(obstacle, i18n) : t('wall.summary.noObstacle'),
    next: t('wall.summary.followUp', { agency, followUp: words }) + day,
    overdue:
      due && due < on
        ? t('wall.summary.overdue', { days: format.days(daysBetween(due, on)) })
        : null,
  };
}

/** What is said first, up to a semicolon: the whole account is on the overview. */
function gist(text: LocalText, { say }: I18n): string {
  const [first = ''] = say(text).split(';');
  return first.trim().replace(/\.$/, '');
}

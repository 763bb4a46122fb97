import type { MilestoneMark } from '@/charts/milestones/milestoneMark';
import type { MilestoneState, StandingMilestone } from '@/domain/quick-win/forecast/milestoneState';
import type { ScheduleStatus } from '@/domain/quick-win/schedule';
import { daysBetween, type IsoDate } from '@/domain/time/calendar';
import { explainMilestone } from '@/i18n/explainForecast';
import type { I18n } from '@/i18n/I18n';

/** Each state borrows the sign of the schedule status that is as good or as bad. */
export const SIGN_OF: Record<MilestoneState['kind'], ScheduleStatus> = {
  met: 'done',
  'met-late': 'late',
  missed: 'critical',
  'on-course': 'on-time',
  'likely-missed': 'at-risk',
  coming: 'not-started',
};

/** How many are missed, will likely be, and are met. */
export function milestonesFinding(all: readonly StandingMilestone[], { t }: I18n): string {
  const total = all.length;
  const countOf = (...kinds: MilestoneState['kind'][]) =>
    all.filter(({ state }) => kinds.includes(state.kind)).length;
  const met = countOf('met', 'met-late');
  const missed = countOf('missed');
  const likely = countOf('likely-missed');
  if (met === total) return t('milestone.finding.allMet', { total });
  if (met + missed + likely === 0) return t('milestone.finding.coming', { total });
  return [
    missed === 0
      ? t('milestone.finding.noneMissed')
      : t('milestone.finding.missed', { count: missed, total }),
    ...(likely === 0 ? [] : [t('milestone.finding.likely', { count: likely })]),
    ...(met === 0 ? [] : [t('milestone.finding.met', { count: met })]),
  ].join('; ');
}

/** When it was met, or how far its day is or was. */
export function whenWords({ state }: StandingMilestone, { t, format }: I18n): string {
  switch (state.kind) {
    case 'met':
      return t('milestone.when.met', { date: format.dateShort(state.doneAt) });
    case 'met-late':
      return t('milestone.when.met-late', {
        date: format.dateShort(state.doneAt),
        days: format.days(state.daysLate),
      });
    case 'missed':
      return t('milestone.when.missed', { days: format.days(state.daysLate) });
    default:
      return state.daysLeft === 0
        ? t('milestone.when.today')
        : t('milestone.when.coming', { days: format.days(state.daysLeft) });
  }
}

/** Each change of the promised day, with the day it was published. */
export const moveWords = ({ moves }: StandingMilestone, { t, format }: I18n): string[] =>
  moves.map(({ from, to, publishedAt }) => {
    const days = daysBetween(from, to);
    return t('milestone.moved', {
      published: format.dateShort(publishedAt),
      from: format.dateShort(from),
      to: format.dateShort(to),
      days: t(days > 0 ? 'milestone.later' : 'milestone.earlier', {
        days: format.days(Math.abs(days)),
      }),
    });
  });

/** What the present pace says of a milestone that is not met: of a day gone by, only when it comes. */
export function whyWords({ milestone, state }: StandingMilestone, i18n: I18n): string[] {
  if (state.kind === 'met' || state.kind === 'met-late') return [];
  const words = explainMilestone(milestone, state.outlook, i18n);
  return state.kind === 'missed' && state.outlook.kind !== 'unknown' ? words.slice(1) : words;
}

/** The milestone as its drawing wants it. */
export function markOf({ milestone, state, moves }: StandingMilestone, on: IsoDate): MilestoneMark {
  const { due } = milestone;
  const before = moves.map(({ from }) => from);
  if (state.kind === 'met' || state.kind === 'met-late')
    return {
      due,
      before,
      doneAt: state.doneAt,
      overdueUntil: state.kind === 'met-late' ? state.doneAt : null,
      expected: null,
    };
  const reached = state.outlook.kind === 'likely-missed' ? state.outlook.reachedOn : null;
  const expected = reached !== null && reached > on ? reached : null;
  return { due, before, doneAt: null, overdueUntil: state.kind === 'missed' ? on : null, expected };
}

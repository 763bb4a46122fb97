import type { Finish } from '@/domain/quick-win/forecast/finish';
import type { MilestoneOutlook, WorkPace } from '@/domain/quick-win/forecast/forecast';
import type { Milestone } from '@/domain/quick-win/quickWin';
import type { ScheduleRule } from '@/domain/quick-win/schedule';
import type { I18n } from './I18n';
import { ruleBound } from './ruleBound';

/** How fast the work goes, and between which reports that was counted. */
export const paceWords = ({ perMonth, from, to }: WorkPace, { t, format }: I18n): string =>
  t('forecast.pace', {
    pace: format.percentagePoints(perMonth),
    from: format.dateShort(from.date),
    to: format.dateShort(to.date),
  });

/** When the work would be done, as a sentence. */
export function finishWords(finish: Finish, { t, format }: I18n): string {
  switch (finish.kind) {
    case 'unknown':
      return t(`forecast.finish.${finish.reason}`);
    case 'reached':
    case 'standstill':
      return t(`forecast.finish.${finish.kind}`);
    case 'on-plan':
      return t('forecast.finish.on-plan', { day: format.date(finish.day) });
    case 'expected':
      return finish.daysAfterEnd > 0
        ? t('forecast.finish.late', {
            day: format.date(finish.day),
            days: format.days(finish.daysAfterEnd),
          })
        : t('forecast.finish.inTime', { day: format.date(finish.day) });
    case 'passed': {
      const words = { day: format.date(finish.day), reported: format.date(finish.reported) };
      return finish.nextDue === null
        ? t('forecast.finish.passedLate', words)
        : t('forecast.finish.passed', { ...words, due: format.date(finish.nextDue) });
    }
    case 'stale': {
      const reported = format.date(finish.reported);
      return finish.day === null
        ? t('forecast.finish.staleStandstill', { reported })
        : t('forecast.finish.stale', { day: format.date(finish.day), reported });
    }
  }
}

/** Why a milestone is said to be missed or not: what is expected on its day, and what is needed. */
export function explainMilestone(
  { due }: Pick<Milestone, 'due'>,
  outlook: MilestoneOutlook,
  { t, format }: I18n,
): string[] {
  if (outlook.kind === 'unknown') return [t(`forecast.milestone.${outlook.reason}`)];
  if (outlook.kind === 'on-course' && outlook.basis === 'plan')
    return [t('forecast.milestone.keepsPlan', { margin: ruleBound(outlook.margin, format) })];
  const expected = format.percent(outlook.expected);
  const needed = format.percent(outlook.needed);
  const why = t('forecast.milestone.why', { due: format.date(due), expected, needed });
  if (outlook.kind === 'on-course') return [why];
  const { reachedOn } = outlook;
  return [
    why,
    reachedOn === null
      ? t('forecast.milestone.never', { needed })
      : t('forecast.milestone.reached', { needed, day: format.date(reachedOn) }),
  ];
}

/** The rule of the outlook, printed wherever it is used. */
export const milestoneRule = (rule: ScheduleRule, { t, format }: I18n): string =>
  t('forecast.milestone.rule', { margin: ruleBound(-rule.atRiskBelow, format) });

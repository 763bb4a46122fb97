import { type AgencyActivity, daysPastDue } from '@/domain/agency/activity/activity';
import type { Observation } from '@/domain/indicator/indicator';
import { periodAt } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import { sourceWords } from '@/i18n/sourceWords';

/** What was done, in a few words. */
export function activityName(activity: AgencyActivity, i18n: I18n): string {
  const { t, say, format } = i18n;
  switch (activity.kind) {
    case 'figure':
      return figureName(activity, i18n);
    case 'report':
      return t('agency.activity.report', {
        name: say(activity.quickWin.name),
        month: format.periodShort(periodAt('monthly', activity.report.date)),
        actual: format.percent(activity.report.physicalActual),
      });
    case 'milestone':
      return t('agency.activity.milestone', {
        milestone: say(activity.milestone.name),
        name: say(activity.quickWin.name),
      });
    case 'worksheet': {
      const { form, stage } = activity.worksheet;
      return t('agency.activity.worksheet', { form: say(form), stage });
    }
    case 'promise':
      return t('agency.activity.promise', { promise: say(activity.promise.promise) });
  }
}

function figureName(
  { indicator, observation }: Extract<AgencyActivity, { kind: 'figure' }>,
  { t, say, format }: I18n,
): string {
  const words = { name: say(indicator.name), period: format.periodShort(observation.period) };
  if (observation.kind === 'missing')
    return t('agency.activity.figureMissing', {
      ...words,
      reason: t(`notRated.${observation.reason}`),
    });
  const value = format.value(observation.value, indicator.unit, indicator.decimals);
  return t('agency.activity.figure', { ...words, value });
}

/** In time or how late, against its own due day. */
export function timeWords(activity: AgencyActivity, { t, format }: I18n): string {
  const { demand } = activity;
  if (demand.kind !== 'due') return t(`agency.activity.${demand.kind}`);
  const due = format.dateShort(demand.on);
  const days = daysPastDue(activity);
  return days === null
    ? t('agency.activity.inTime', { due })
    : t('agency.activity.late', { due, days: format.days(days) });
}

/** Sources of what was done, with the simulated mark. */
export const activitySources = (done: readonly AgencyActivity[], i18n: I18n): string[] =>
  sourceWords(done.map(sourceOf), i18n);

function sourceOf(activity: AgencyActivity): Observation['source'] {
  switch (activity.kind) {
    case 'figure':
      return activity.observation.source;
    case 'report':
      return activity.report.source;
    case 'milestone':
      return activity.quickWin.source;
    case 'worksheet':
      return activity.worksheet.source;
    case 'promise':
      return activity.promise.source;
  }
}

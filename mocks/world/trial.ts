import { type IsoDate, isoDate, yearOf } from '@/domain/time/calendar';
import { periodAt, periodParts } from '@/domain/time/period';
import type { QuickWinSeed } from '../seeds/quick-wins/quick-win-seed';
import { TRIAL, TRIAL_BEGINS, TRIAL_QUICK_WIN } from '../seeds/trials';
import type { IndicatorPlan } from './indicator-plan';
import type { IndicatorRecord } from './simulated-indicator';

/** The days between which the trial of this year was followed. */
export const trialDays = (today: IsoDate): { addedAt: IsoDate; withdrawnAt: IsoDate } => ({
  addedAt: isoDate(`${yearOf(today)}-${TRIAL.added}`),
  withdrawnAt: isoDate(`${yearOf(today)}-${TRIAL.withdrawn}`),
});

/** An indicator of which nothing was published before it was added or after it was withdrawn. */
export function onTrial(record: IndicatorRecord, { today }: IndicatorPlan): IndicatorRecord {
  const days = trialDays(today);
  const { baseline: _, ...definition } = record.definition;
  const isWithin = ({ publishedAt }: { publishedAt: string }) =>
    days.addedAt <= publishedAt && publishedAt < days.withdrawnAt;
  return {
    ...record,
    definition: { ...definition, ...days, publishedAt: days.addedAt },
    figures: (since) => record.figures(since).filter(isWithin),
    targets: () =>
      record
        .targets(yearOf(today))
        .map((target) => ({ ...target, publishedAt: days.addedAt }))
        .filter(({ publishedAt }) => publishedAt <= today),
    accounts: record.accounts.filter(isWithin),
  };
}

/** The quick win of the trial, placed in July of this year. */
export function trialQuickWin(today: IsoDate, district: string): QuickWinSeed {
  const { index } = periodParts(periodAt('monthly', today));
  return { ...TRIAL_QUICK_WIN, monthsAgo: index - TRIAL_BEGINS, districts: [district] };
}

import type { Duty } from '@/domain/agency/duty';
import { assertNever } from '@/domain/assertNever';
import type { I18n } from '../I18n';

/** What has to be done, in a few words. */
export function dutyName(duty: Duty, { t, say, format }: I18n): string {
  switch (duty.kind) {
    case 'figure': {
      const { freshness, indicator } = duty;
      const period = freshness.kind === 'late' ? freshness.owed : freshness.nextPeriod;
      return t('duty.name.figure', {
        name: say(indicator.name),
        period: format.periodShort(period),
      });
    }
    case 'report': {
      const { freshness, quickWin } = duty;
      const month = freshness.kind === 'late' ? freshness.owed : freshness.nextMonth;
      return t('duty.name.report', { name: say(quickWin.name), month: format.periodShort(month) });
    }
    case 'milestone':
      return t('duty.name.milestone', {
        milestone: say(duty.milestone.name),
        name: say(duty.quickWin.name),
      });
    case 'follow-up': {
      const { item, account } = duty;
      return t('duty.name.follow-up', {
        name: say(item.kind === 'indicator' ? item.indicator.name : item.quickWin.name),
        followUp: account.followUp === null ? t('account.empty') : say(account.followUp),
      });
    }
    case 'worksheet': {
      const { form, stage } = duty.worksheet;
      return t('duty.name.worksheet', { form: say(form), stage });
    }
    case 'promise':
      return t('duty.name.promise', { promise: say(duty.promise.promise) });
    default:
      return assertNever(duty);
  }
}

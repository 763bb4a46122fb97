import type { Duty } from '@/domain/agency/duties/duty';
import { assertNever } from '@/domain/assertNever';
import type { I18n, MessageValues } from '../I18n';

/** What has to be done, in a few words; its kind is said beside it. */
export const dutyName = (duty: Duty, i18n: I18n): string =>
  i18n.t(`duty.name.${duty.kind}`, dutyValues(duty, i18n));

/** The same within a sentence, its kind included. */
export const dutyInSentence = (duty: Duty, i18n: I18n): string =>
  i18n.t(`duty.said.${duty.kind}`, dutyValues(duty, i18n));

function dutyValues(duty: Duty, { t, say, format }: I18n): MessageValues {
  switch (duty.kind) {
    case 'figure': {
      const { freshness, indicator } = duty;
      const period = freshness.kind === 'late' ? freshness.owed : freshness.nextPeriod;
      return { name: say(indicator.name), period: format.periodShort(period) };
    }
    case 'report': {
      const { freshness, quickWin } = duty;
      const month = freshness.kind === 'late' ? freshness.owed : freshness.nextMonth;
      return { name: say(quickWin.name), month: format.periodShort(month) };
    }
    case 'milestone':
      return { milestone: say(duty.milestone.name), name: say(duty.quickWin.name) };
    case 'follow-up': {
      const { item, account } = duty;
      return {
        name: say(item.kind === 'indicator' ? item.indicator.name : item.quickWin.name),
        followUp: account.followUp === null ? t('account.empty') : say(account.followUp),
      };
    }
    case 'worksheet': {
      const { form, stage } = duty.worksheet;
      return { form: say(form), stage };
    }
    case 'promise':
      return { promise: say(duty.promise.promise) };
    default:
      return assertNever(duty);
  }
}

import type { EarlierPromise } from '@/domain/hearing/promises/earlierPromises';
import type { PromiseState } from '@/domain/hearing/promises/promiseState';
import type { I18n } from '@/i18n/I18n';

/** How a promise stands, in words: "Lewat tenggat 41 hari". */
export function stateWords(state: PromiseState, { t, format }: Pick<I18n, 't' | 'format'>): string {
  switch (state.kind) {
    case 'overdue':
      return t('hearing.promises.overdue', { days: format.days(state.daysLate) });
    case 'open':
      return state.daysLeft === 0
        ? t('hearing.promises.dueThatDay')
        : t('hearing.promises.open', { days: format.days(state.daysLeft) });
    case 'kept-late':
      return t('hearing.promises.keptLate', { days: format.days(state.daysLate) });
    case 'kept':
      return t('hearing.promises.kept');
  }
}

/** Its due day and, where it was kept, the day of that. */
export function dayWords(
  { promise, state }: Pick<EarlierPromise, 'promise' | 'state'>,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string[] {
  const due = t('account.due', { date: format.dateShort(promise.due) });
  return 'keptAt' in state
    ? [due, t('hearing.promises.keptOn', { date: format.dateShort(state.keptAt) })]
    : [due];
}

/** At which hearing it was made: its name, and its day where the catalog knows it. */
export const hearingWords = (
  { promise, madeAt }: Pick<EarlierPromise, 'promise' | 'madeAt'>,
  { say, format }: Pick<I18n, 'say' | 'format'>,
): { name: string; day: string | null } =>
  madeAt === null
    ? { name: promise.edition, day: null }
    : { name: say(madeAt.name), day: format.dateShort(madeAt.meetingDate) };

import type { IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';

/** That the indicator was defined otherwise between the two days, with the day; none where it was not. */
export const redefinedRemarks = (
  { redefinedAt }: { redefinedAt: IsoDate | null },
  { t, format }: I18n,
): string[] =>
  redefinedAt === null
    ? []
    : [t('hearing.changes.redefined', { date: format.dateShort(redefinedAt) })];

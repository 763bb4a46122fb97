import type { Hearing } from '@/domain/hearing/hearing';
import type { I18n } from './I18n';

/** What a hearing is called; one without a name goes by its day. */
export function hearingName(
  { name, meetingDate, asOf }: Pick<Hearing, 'name' | 'meetingDate' | 'asOf'>,
  { t, say, format }: Pick<I18n, 't' | 'say' | 'format'>,
): string {
  const said = say(name);
  if (said !== '') return said;
  return meetingDate === null
    ? t('hearing.unnamedAsOf', { date: format.date(asOf) })
    : t('hearing.unnamed', { date: format.date(meetingDate) });
}

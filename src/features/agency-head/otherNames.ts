import { type Agency, agencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';

/** Names that the agency had before the date and until when, and the one it took later. */
export function otherNames(agency: Agency, on: IsoDate, { t, format }: I18n): string[] {
  const { name, formerNames } = agency;
  const shown = agencyNames([agency], on).get(agency.id)?.name;
  const lastRenamed = formerNames
    .map(({ until }) => until)
    .sort()
    .at(-1);
  return [
    ...formerNames
      .filter(({ until }) => until <= on)
      .map((former) => t('agency.former', { ...former, until: format.date(former.until) })),
    ...(shown === name || lastRenamed === undefined
      ? []
      : [t('agency.later', { name, until: format.date(lastRenamed) })]),
  ];
}

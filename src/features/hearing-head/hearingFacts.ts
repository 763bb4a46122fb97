import type { Hearing } from '@/domain/hearing/hearing';
import { unmetSince } from '@/domain/hearing/openHearing';
import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import { scopeWords } from '@/i18n/scopeWords';
import type { HearingHeadModel } from './selectHearingHead';

/** Short facts beside the finding: which edition, of when, about whom, compared with what. */
export function hearingFacts(
  hearing: Hearing,
  { partners }: HearingHeadModel,
  names: AgencyNames,
  i18n: I18n,
): string[] {
  const { t, say, format } = i18n;
  const { scope, isPublished, since } = hearing;
  const unmet = unmetSince(hearing);
  const partnerNames = partners.map((id) => names.get(id)?.shortName ?? id).join(', ');
  return [
    ...dayFacts(hearing, i18n),
    t('hearing.fact.scope', { scope: scopeWords(scope, names, i18n) }),
    ...(partnerNames === '' ? [] : [t('hearing.fact.partners', { agencies: partnerNames })]),
    t(isPublished ? 'hearing.fact.published' : 'hearing.fact.own'),
    ...(since === null
      ? []
      : since.name === null
        ? [t('hearing.fact.sinceDay', { date: format.date(since.asOf) })]
        : [
            t('hearing.fact.since', {
              name: say(since.name),
              date: format.date(since.asOf),
            }),
          ]),
    ...(unmet === null ? [] : [t('hearing.fact.sinceUnmet', { asked: unmet })]),
  ];
}

/** The days of the meeting and of its data, known as soon as the edition is. */
export const dayFacts = (
  { meetingDate, asOf }: Pick<Hearing, 'meetingDate' | 'asOf'>,
  { t, format }: I18n,
): string[] => [
  ...(meetingDate === null ? [] : [t('hearing.fact.meeting', { date: format.date(meetingDate) })]),
  t('hearing.fact.asOf', { date: format.date(asOf) }),
];

import type { EditionReference } from '@/domain/hearing/editionReference';
import { type HearingScope, WHOLE_REGENCY } from '@/domain/hearing/scope';
import { addDays, type IsoDate, isIsoDate, isoDate } from '@/domain/time/calendar';

/** What is typed into the form, as it is typed. */
export type Draft = { name: string; asOf: string; meeting: string; scope: HearingScope };

export type DraftFault = 'asOf' | 'meeting';

/** No regency publishes for an earlier day. */
export const FIRST_DAY = isoDate('1945-08-17');

/** Yesterday is the last day that can no longer change, so that is where one begins. */
export const startDraft = (today: IsoDate): Draft => ({
  name: '',
  asOf: addDays(today, -1),
  meeting: today,
  scope: WHOLE_REGENCY,
});

/** The fields that cannot be meant as they are. */
export function faultsOf({ asOf, meeting }: Draft, today: IsoDate): DraftFault[] {
  const isPast = isIsoDate(asOf) && asOf >= FIRST_DAY && asOf <= today;
  return [
    ...(isPast ? [] : (['asOf'] as const)),
    ...(meeting === '' || isIsoDate(meeting) ? [] : (['meeting'] as const)),
  ];
}

/** `null` while a field is at fault. */
export function referenceOf(draft: Draft, today: IsoDate): EditionReference | null {
  if (faultsOf(draft, today).length > 0) return null;
  return {
    edition: {
      kind: 'own',
      asOf: isoDate(draft.asOf),
      name: draft.name.trim() || null,
      meetingDate: draft.meeting === '' ? null : isoDate(draft.meeting),
    },
    scope: draft.scope,
    since: null,
    fingerprint: null,
  };
}

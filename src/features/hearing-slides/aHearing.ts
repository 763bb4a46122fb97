import type { Hearing } from '@/domain/hearing/hearing';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { instant, isoDate } from '@/domain/time/calendar';
import { type Viewpoint, viewpointAt } from '@/domain/time/viewpoint';
import type { PresentedSlide } from './presentationProps';

/** A hearing of a commission, for tests. */
export const aHearing = (): Hearing => ({
  reference: {
    edition: { kind: 'published', id: 'rdp-komisi-iii-2026-07' },
    scope: null,
    since: null,
    fingerprint: null,
  },
  name: { id: 'RDP Komisi III' },
  asOf: isoDate('2026-06-30'),
  meetingDate: isoDate('2026-07-15'),
  scope: { kind: 'commission', commission: 'Komisi III' },
  isPublished: true,
  recordedFingerprint: null,
  since: null,
});

export const NOON = instant('2026-11-22T04:00:00.000Z');

export const aViewpoint = (): Viewpoint =>
  viewpointAt(
    { regency: '52.02', timeZone: 'Asia/Makassar', zone: 'WITA' },
    NOON,
    isoDate('2026-06-30'),
    USUAL_RULES,
  );

/** A slide that says its title, proved by the page of an indicator of that name. */
export const aSlide = (name: string, note: string | null = null): PresentedSlide => ({
  key: name,
  title: `Salindia ${name}`,
  proof: [{ label: `Bukti ${name}`, to: { page: 'indicator', id: name } }],
  body: `Isi ${name}`,
  note,
});

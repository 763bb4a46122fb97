import type { LocalText } from '../text';
import type { IsoDate } from '../time/calendar';
import type { Viewpoint } from '../time/viewpoint';
import type { EditionReference } from './editionReference';
import type { HearingScope } from './scope';

/** The earlier day that a hearing is compared with; `id` and `name` are those of its edition, if it has one. */
export type ComparedWith = { id: string | null; name: LocalText | null; asOf: IsoDate };

/** One hearing: the edition that everybody argues over, whose it is, and what it is compared with. */
export type Hearing = {
  /** What the address says; carried by every page that is opened from the hearing. */
  reference: EditionReference;
  name: LocalText;
  asOf: IsoDate;
  meetingDate: IsoDate | null;
  scope: HearingScope;
  /** True for an edition that the catalog publishes; the others live in their link alone. */
  isPublished: boolean;
  /** Fingerprint recorded when the edition was published or its link was made. */
  recordedFingerprint: string | null;
  /** `null` where there is no earlier edition and none was chosen. */
  since: ComparedWith | null;
};

/** What every section of a hearing's report is given; the viewpoint looks from the edition's day. */
export type SectionProps = { viewpoint: Viewpoint; hearing: Hearing };

/**
 * Looks from the day of an edition, also when that day is today: the answer of the whole year is read
 * then too, so that the edition holds the same tomorrow.
 */
export const viewpointOfEdition = (viewpoint: Viewpoint, asOf: IsoDate): Viewpoint => ({
  ...viewpoint,
  asOf,
  on: asOf,
});

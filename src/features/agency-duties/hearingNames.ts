import type { Edition } from '@/domain/hearing/edition';
import { latestVersions } from '@/domain/time/asOf';
import type { IsoDate } from '@/domain/time/calendar';
import type { HearingNames } from '@/i18n/duty/dutyLimit';

/** What the hearings known on the date were called then. */
export const hearingNames = (editions: readonly Edition[], on: IsoDate): HearingNames =>
  new Map(latestVersions(editions, ({ id }) => id, on).map(({ id, name }) => [id, name]));

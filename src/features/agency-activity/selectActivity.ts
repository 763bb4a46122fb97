import {
  ACTIVITY_KINDS,
  type ActivityKind,
  type AgencyActivity,
  daysPastDue,
} from '@/domain/agency/activity/activity';
import { activityReach } from '@/domain/agency/activity/activityReach';
import { type ActivityRecords, agencyActivity } from '@/domain/agency/activity/agencyActivity';
import type { OwnRules } from '@/domain/rules/ownRules';
import { addDays, type IsoDate } from '@/domain/time/calendar';

/** Shown when the address does not say since when. */
const DEFAULT_DAYS = 30;

export type ActivityModel = {
  since: IsoDate;
  on: IsoDate;
  /** Newest first. */
  done: AgencyActivity[];
  kinds: { kind: ActivityKind; count: number }[];
  late: number;
  /** The day from which figures and reports are complete; `null` where all are at hand. */
  reach: IsoDate | null;
};

/** What the agency did since a day; one after the date looked at means the default. */
export function selectActivity(
  records: ActivityRecords,
  agency: string,
  { since: asked, on, rules }: { since: IsoDate | undefined; on: IsoDate; rules: OwnRules },
): ActivityModel {
  const since = asked === undefined || asked > on ? addDays(on, -DEFAULT_DAYS) : asked;
  const done = agencyActivity(records, agency, { since, on, rules });
  return {
    since,
    on,
    done,
    kinds: ACTIVITY_KINDS.map((kind) => ({
      kind,
      count: done.filter((activity) => activity.kind === kind).length,
    })).filter(({ count }) => count > 0),
    late: done.filter((activity) => daysPastDue(activity) !== null).length,
    reach: activityReach(records, agency, on),
  };
}

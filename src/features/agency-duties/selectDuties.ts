import { type DutyRecords, dutiesOn } from '@/domain/agency/duties/duties';
import { DUTY_KINDS, type Duty, type DutyKind } from '@/domain/agency/duties/duty';
import { dutySources } from '@/domain/agency/duties/dutySources';
import { ownDuties } from '@/domain/agency/duties/ownDuties';
import type { Source } from '@/domain/indicator/indicator';
import { addDays, type IsoDate } from '@/domain/time/calendar';

/** Duties further ahead are only counted. */
export const HORIZON_DAYS = 60;

export type DutiesModel = {
  on: IsoDate;
  horizon: IsoDate;
  /** The longest overdue first. */
  overdue: Duty[];
  /** Within the horizon, by their day. */
  coming: Duty[];
  /** Beyond the horizon. */
  later: number;
  /** The kinds that the agency owes, of those that are listed when nothing is filtered. */
  kinds: { kind: DutyKind; count: number }[];
  listed: number;
  sources: Source[];
};

/** What one agency owes; the counts by kind do not depend on the kind chosen. */
export function selectDuties(
  records: DutyRecords,
  agency: string,
  { on, kind }: { on: IsoDate; kind: DutyKind | undefined },
): DutiesModel {
  const horizon = addDays(on, HORIZON_DAYS);
  const own = ownDuties(records, agency, on);
  const all = dutiesOn(own, on);
  const listed = all.filter(({ due }) => due <= horizon);
  const ofKind = (duty: Duty) => kind === undefined || duty.kind === kind;
  const shown = listed.filter(ofKind);
  return {
    on,
    horizon,
    overdue: shown.filter(({ daysLate }) => daysLate !== null),
    coming: shown.filter(({ daysLate }) => daysLate === null),
    later: all.filter(ofKind).length - shown.length,
    kinds: DUTY_KINDS.map((each) => ({
      kind: each,
      count: listed.filter((duty) => duty.kind === each).length,
    })).filter(({ count }) => count > 0),
    listed: listed.length,
    sources: dutySources(own, on).map(({ source }) => source),
  };
}

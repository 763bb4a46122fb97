import type { DimensionCode } from '../dimension/dimension';
import type { Account, Source } from '../indicator/indicator';
import type { DistrictCode } from '../region/region';
import type { LocalText } from '../text';
import type { IsoDate } from '../time/calendar';
import type { Percent, Rupiah } from '../units';

export type Milestone = {
  id: string;
  name: LocalText;
  due: IsoDate;
  /** First date promised; differs from `due` when the milestone was moved. */
  originalDue: IsoDate;
  doneAt: IsoDate | null;
  /**
   * Work planned for it, cumulative: what the plan has done by `originalDue`, and needed on `due` all the
   * same. `null` where the plan does not say.
   */
  plannedWork: Percent | null;
};

/** Money by where it comes from. */
export type Budget = { apbd: Rupiah; csr: Rupiah; other: Rupiah };

/** A programme of quick results (quick win), as the catalog describes it. */
export type QuickWin = {
  id: string;
  name: LocalText;
  dimension: DimensionCode;
  leadAgency: string;
  start: IsoDate;
  end: IsoDate;
  budget: Budget;
  districts: DistrictCode[];
  milestones: Milestone[];
  source: Source;
  publishedAt: IsoDate;
  /** Day from which it is no longer followed. */
  withdrawnAt?: IsoDate | undefined;
};

/** One progress report, cumulative since the start; `date` is the day it describes. */
export type QuickWinReport = Account & {
  quickWin: string;
  date: IsoDate;
  physicalPlan: Percent;
  physicalActual: Percent;
  financialPlan: Percent;
  spent: Rupiah;
  /** True once the result was handed over and accepted. */
  accepted: boolean;
  source: Source;
};

export const totalBudget = ({ apbd, csr, other }: Budget): Rupiah => (apbd + csr + other) as Rupiah;

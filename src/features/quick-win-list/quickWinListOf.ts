import { compareCodes } from '@/domain/order';
import { type Finish, finishAt } from '@/domain/quick-win/forecast/finish';
import { type MilestoneOutlook, milestoneOutlook } from '@/domain/quick-win/forecast/forecast';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { worstQuickWinFirst } from '@/domain/quick-win/quickWinOrder';
import {
  type ReportFreshness,
  reportFreshness,
  skippedMonths,
} from '@/domain/quick-win/reportFreshness';
import type { AgencyNames, District } from '@/domain/region/region';
import type { OwnRules } from '@/domain/rules/ownRules';
import { type SearchIndex, searchIndexOf } from '@/domain/search/indicatorSearch';
import type { LocalText } from '@/domain/text';
import type { IsoDate } from '@/domain/time/calendar';
import type { Period } from '@/domain/time/period';

/** One quick win of the list, with what is expected of it and the names that stand beside it. */
export type QuickWinItem = {
  condition: QuickWinCondition;
  /** Short name on the day looked at; the id where the agency is unknown. */
  agency: string;
  /** Names of its kecamatan; the code where one is unknown. */
  districts: string[];
  /** Of the next milestone; `null` where none is left. */
  outlook: MilestoneOutlook | null;
  finish: Finish;
  /** `null` where no report is owed. */
  freshness: ReportFreshness | null;
  /** Months without a report that a later one has passed over. */
  skipped: Period[];
};

export type QuickWinList = {
  on: IsoDate;
  rules: OwnRules;
  /** Worst first. */
  items: QuickWinItem[];
  index: SearchIndex;
  /** Short names of the agencies that lead one, by id, in the order of the names. */
  agencies: ReadonlyMap<string, string>;
  /** Names of all kecamatan by code. */
  districts: ReadonlyMap<string, string>;
};

type QuickWinListSources = {
  conditions: readonly QuickWinCondition[];
  agencies: AgencyNames;
  districts: readonly District[];
  on: IsoDate;
  rules: OwnRules;
};

/** Everything that can be searched, made ready once. */
export function quickWinListOf({ conditions, ...sources }: QuickWinListSources): QuickWinList {
  const { agencies, on, rules } = sources;
  const districts = new Map(sources.districts.map(({ code, name }) => [code, name]));
  const items = [...conditions].sort(worstQuickWinFirst).map((condition): QuickWinItem => {
    const { quickWin, course, nextMilestone } = condition;
    return {
      condition,
      agency: agencies.get(quickWin.leadAgency)?.shortName ?? quickWin.leadAgency,
      districts: quickWin.districts.map((code) => districts.get(code) ?? code),
      outlook: nextMilestone && milestoneOutlook(nextMilestone, course, rules.schedule),
      finish: finishAt(condition, on),
      freshness: reportFreshness(condition, on),
      skipped: skippedMonths(condition, on),
    };
  });
  return { on, rules, items, index: indexOf(items, agencies), agencies: leading(items), districts };
}

const indexOf = (items: readonly QuickWinItem[], agencies: AgencyNames): SearchIndex =>
  searchIndexOf(
    items.map(({ condition: { quickWin }, agency, districts }) => ({
      id: quickWin.id,
      names: inAll(quickWin.name),
      beside: [agency, agencies.get(quickWin.leadAgency)?.name ?? '', ...districts],
    })),
  );

const leading = (items: readonly QuickWinItem[]): QuickWinList['agencies'] =>
  new Map(
    items
      .map(({ condition, agency }) => [condition.quickWin.leadAgency, agency] as const)
      .sort(([, a], [, b]) => compareCodes(a.toLowerCase(), b.toLowerCase())),
  );

/** The text in every language it has. */
const inAll = ({ id, en }: LocalText): string[] => (en === undefined ? [id] : [id, en]);

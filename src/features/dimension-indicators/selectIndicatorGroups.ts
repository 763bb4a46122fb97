import type { DimensionCode, SubDimension } from '@/domain/dimension/dimension';
import {
  ofDimension,
  type TargetCounts,
  targetCounts,
  worstIndicatorFirst,
} from '@/domain/dimension/dimensionCounts';
import { type Course, courseOf } from '@/domain/dimension/dimensionCourse';
import type { IndicatorRecord } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { LocalText } from '@/domain/text';
import type { IsoDate } from '@/domain/time/calendar';

export type IndicatorCourse = { condition: IndicatorCondition; course: Course | null };

/** One sub-dimension; `name` is `null` for indicators whose sub-dimension the catalog does not name. */
export type IndicatorGroup = {
  key: string;
  name: LocalText | null;
  counts: TargetCounts;
  /** Worst first. */
  indicators: IndicatorCourse[];
};

type Given = {
  records: readonly IndicatorRecord[];
  conditions: readonly IndicatorCondition[];
  subDimensions: readonly SubDimension[];
  code: DimensionCode;
  on: IsoDate;
};

/** The sub-dimensions in the order of the framework, those without indicator too. */
export function selectIndicatorGroups(given: Given): IndicatorGroup[] {
  const { records, conditions, subDimensions, code, on } = given;
  const recordOf = new Map(records.map((record) => [record.indicator.id, record]));
  const own = ofDimension(conditions, code);
  const parts = subDimensions.filter(({ dimension }) => dimension === code);
  const named = new Set(parts.map((part) => part.code));
  const others = own.filter(({ indicator }) => !named.has(indicator.subDimension));
  return [
    ...parts.map((part) =>
      toGroup(
        part.code,
        part.name,
        own.filter(({ indicator }) => indicator.subDimension === part.code),
      ),
    ),
    ...(others.length === 0 ? [] : [toGroup('other', null, others)]),
  ];

  function toGroup(
    key: string,
    name: LocalText | null,
    members: readonly IndicatorCondition[],
  ): IndicatorGroup {
    const indicators = [...members].sort(worstIndicatorFirst).map((condition) => {
      const record = recordOf.get(condition.indicator.id);
      return { condition, course: record === undefined ? null : courseOf(record, condition, on) };
    });
    return { key, name, counts: targetCounts(members), indicators };
  }
}

import type { Course } from '@/domain/dimension/dimensionCourse';
import type { Band } from '@/domain/indicator/achievement';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { Period } from '@/domain/time/period';
import { type Frame, frameAround } from './frameAround';

export type FramePoint = { at: number; value: number; isFinal: boolean };

export type SmallMultipleModel = {
  /** Periods shown; `at` counts them from 0. */
  slots: number;
  frame: Frame;
  /** One for each method; the lead one is darker. No run crosses a gap or a change of method. */
  lines: { isLead: boolean; runs: FramePoint[][] }[];
  targets: { at: number; value: number }[];
  /** Slots without a figure. */
  gaps: number[];
  /** The slot with which the lead method begins. */
  breakAt: number | null;
  /** The newest figure; `band` is `null` where it has no grade. */
  last: { at: number; value: number; band: Band | null } | null;
};

/** What one frame draws: periods become slots, and the frame is high enough for all that stands in it. */
export function smallMultipleOf(
  course: Course,
  { indicator, latest, achievement }: IndicatorCondition,
): SmallMultipleModel {
  const slots = new Map(course.periods.map((period, at) => [period, at]));
  const slotted = <T extends { period: Period }>(entries: readonly T[]) =>
    entries.flatMap((entry) => {
      const at = slots.get(entry.period);
      return at === undefined ? [] : [{ ...entry, at }];
    });
  const lines = course.lines.map(({ isLead, runs }) => ({
    isLead,
    runs: runs.map((run) =>
      slotted(run).map(({ at, value, status }) => ({ at, value, isFinal: status === 'final' })),
    ),
  }));
  const targets = slotted(course.targets).map(({ at, value }) => ({ at, value }));
  const [last] = slotted(latest === null ? [] : [latest]);
  const values = [...lines.flatMap(({ runs }) => runs.flat()), ...targets];
  return {
    slots: course.periods.length,
    lines,
    targets,
    gaps: course.gaps.flatMap((period) => slots.get(period) ?? []),
    breakAt: (course.methodBreak && slots.get(course.methodBreak)) ?? null,
    last:
      last === undefined
        ? null
        : {
            at: last.at,
            value: last.value,
            band: achievement.kind === 'rated' ? achievement.band : null,
          },
    frame: frameAround(
      values.map(({ value }) => value),
      indicator.unit.kind === 'rupiah' ? 0 : indicator.decimals,
    ),
  };
}

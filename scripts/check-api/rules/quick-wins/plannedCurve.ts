import type { Fault, Rule } from '../../rule';

type CurvePoint = { date: string; physical: number; financial: number };
const FIELDS = ['physical', 'financial'] as const;

/** What is wrong between a point of a curve and the one before it. */
function faultsOfPoint(point: CurvePoint, before: CurvePoint | undefined, isLast: boolean) {
  const faults: { field: keyof CurvePoint; reason: string }[] = [];
  if (before !== undefined && point.date <= before.date)
    faults.push({ field: 'date', reason: `The point before it is of ${before.date}.` });
  for (const field of FIELDS) {
    const known = before?.[field];
    if (known !== undefined && point[field] < known)
      faults.push({ field, reason: `It was ${known} already at the point before.` });
    else if (isLast && point[field] !== 100)
      faults.push({ field, reason: 'The plan ends with less than all of its work and money.' });
  }
  return faults;
}

/** The S-curve of the plan; work is compared with it, so a gap at its end makes everybody early. */
export const plannedCurve: Rule = {
  id: 'planned-curve',
  severity: 'error',
  holds: 'A planned curve goes forward in time, never falls, and ends at 100 percent.',
  source: 'Contract: plannedCurve is cumulative, in percent',
  check: ({ quickWins }) =>
    (quickWins?.body.quickWins ?? []).flatMap(({ plannedCurve: curve }, index) =>
      curve.flatMap((point, step) =>
        faultsOfPoint(point, curve[step - 1], step === curve.length - 1).flatMap(
          ({ field, reason }): Fault[] =>
            quickWins === undefined
              ? []
              : [
                  {
                    on: quickWins,
                    at: ['quickWins', index, 'plannedCurve', step, field],
                    value: point[field],
                    reason,
                    fix: 'Sort the points by date, let each one hold the sum so far, and end at 100.',
                  },
                ],
        ),
      ),
    ),
};

import { describe, expect, test } from 'vitest';
import { paceTowards } from './pace';

const at = (year: number, value: number) => ({ year, value });

describe('pace towards the target year', () => {
  test.each([
    ['higher-is-better', at(2021, 60), at(2024, 66), at(2026, 70), 'on-pace', 2, 2, 70, 0],
    ['higher-is-better', at(2021, 60), at(2024, 63), at(2026, 70), 'behind', 3.5, 1, 65, 5],
    ['lower-is-better', at(2021, 14), at(2024, 11), at(2026, 9.5), 'on-pace', -0.75, -1, 9, 0],
    [
      'lower-is-better',
      at(2021, 14),
      at(2024, 12.5),
      at(2026, 9),
      'behind',
      -1.75,
      -0.5,
      11.5,
      2.5,
    ],
    ['lower-is-better', at(2021, 12), at(2024, 15), at(2026, 9), 'behind', -3, 1, 17, 8],
  ] as const)(
    '%s from %o, now %o, to %o is %s',
    (direction, baseline, latest, goal, kind, ...rest) => {
      const [neededPerYear, actualPerYear, projected, shortfall] = rest;
      expect(paceTowards({ direction, baseline, latest, goal })).toEqual({
        kind,
        neededPerYear,
        actualPerYear,
        projected,
        shortfall,
      });
    },
  );

  test('a quarter counts as its share of the year', () => {
    const pace = paceTowards({
      direction: 'higher-is-better',
      baseline: at(2025, 10),
      latest: at(2025.5, 15),
      goal: at(2026, 20),
    });
    expect(pace).toMatchObject({ kind: 'on-pace', actualPerYear: 10, projected: 20 });
  });

  test('a projection on the goal is on pace despite binary floats', () => {
    const pace = paceTowards({
      direction: 'higher-is-better',
      baseline: at(2021, 0.1),
      latest: at(2022, 0.7),
      goal: at(2023, 1.3),
    });
    expect(pace).toMatchObject({ kind: 'on-pace', shortfall: 0 });
  });

  test.each([
    ['higher-is-better', 71],
    ['higher-is-better', 70],
    ['lower-is-better', 69],
  ] as const)('a goal already met is reached, whatever the baseline (%s)', (direction, value) => {
    const goal = at(2026, 70);
    expect(paceTowards({ direction, baseline: null, latest: at(2024, value), goal })).toEqual({
      kind: 'reached',
    });
  });

  test.each([
    ['no-goal', at(2021, 60), at(2024, 63), null],
    ['no-baseline', null, at(2024, 63), at(2026, 70)],
    ['past-goal-year', at(2021, 60), at(2026, 63), at(2026, 70)],
    ['same-year', at(2024, 63), at(2024, 63), at(2026, 70)],
  ] as const)('is unknown: %s', (reason, baseline, latest, goal) => {
    expect(paceTowards({ direction: 'higher-is-better', baseline, latest, goal })).toEqual({
      kind: 'unknown',
      reason,
    });
  });
});

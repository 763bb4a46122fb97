import { expect, test } from 'vitest';
import { type LatenessDot, placeLatenessDots } from './placeLatenessDots';

const AXIS = { limit: 30, max: 150 };

function aDot(days: number): LatenessDot {
  return { key: `${days}`, days, isLate: days > AXIS.limit, name: 'Dishub', note: `${days} hari` };
}

const namedDays = (dots: LatenessDot[], width: number) =>
  placeLatenessDots(dots, AXIS, width)
    .placement.marks.filter(({ label }) => label !== null)
    .map(({ key }) => key);

test('late agencies are named beside their dots, the others are not', () => {
  expect(namedDays([aDot(3), aDot(30), aDot(38), aDot(143)], 100)).toEqual(['38', '143']);
});

test('a narrow screen lists the late agencies under the dots', () => {
  const dots = [aDot(3), aDot(38)];
  expect(placeLatenessDots(dots, AXIS, 28).isListed).toBe(true);
  expect(namedDays(dots, 28)).toEqual([]);
});

test('nothing is listed while nobody is late', () => {
  expect(placeLatenessDots([aDot(3)], AXIS, 28).isListed).toBe(false);
});

test('more late agencies than find a place are listed on wide screens too', () => {
  const dots = Array.from({ length: 11 }, (_, i) => aDot(31 + i));
  expect(placeLatenessDots(dots, AXIS, 100).isListed).toBe(true);
});

test('a name that could only stand across the deadline sends all names to the list', () => {
  const long = {
    ...aDot(38),
    name: 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten '.repeat(2),
  };
  const { placement, isListed } = placeLatenessDots([long], AXIS, 52);
  expect(isListed).toBe(true);
  expect(placement.marks.every(({ label }) => label === null)).toBe(true);
});

test('names of agencies just past the deadline keep to the late side', () => {
  const dots = [12, 20, 25, 31, 32, 33, 34].map(aDot);
  const { placement, isListed } = placeLatenessDots(dots, AXIS, 80);
  const labels = placement.marks.flatMap(({ label }) => label ?? []);
  expect(isListed).toBe(false);
  expect(labels).toHaveLength(4);
  expect(labels.every(({ left }) => left >= (30 / 150) * 80)).toBe(true);
});

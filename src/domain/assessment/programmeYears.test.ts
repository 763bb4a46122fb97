import { expect, test } from 'vitest';
import { aSource } from '../../../test/builders';
import { DIMENSION_CODES, type DimensionCode } from '../dimension/dimension';
import { isoDate } from '../time/calendar';
import type { ProgrammeAchievement } from './evaluation';
import { leadingYear, programmeYears } from './programmeYears';

const ON = isoDate('2026-11-22');

const programme = (
  year: number,
  dimension: DimensionCode,
  [realised, planned]: [number, number],
  publishedAt = `${year + 1}-01-10`,
  simulated = false,
): ProgrammeAchievement => ({
  year,
  dimension,
  realised,
  planned,
  source: aSource({ simulated }),
  publishedAt: isoDate(publishedAt),
});

const BATANG: [number, number][] = [
  [35, 39],
  [6, 7],
  [8, 10],
  [5, 6],
  [10, 12],
  [6, 6],
];

const batang = DIMENSION_CODES.map((code, at) => programme(2022, code, BATANG[at] ?? [0, 0]));

test('Batang realised 70 of 80 programmes in 2022, in the order of the six dimensions', () => {
  const [year] = programmeYears(batang.toReversed(), ON);
  expect(year?.total).toEqual({ realised: 70, planned: 80 });
  expect(year?.isSimulated).toBe(false);
  expect(year?.dimensions.map(({ code, achieved }) => [code, achieved?.realised])).toEqual([
    ['governance', 35],
    ['branding', 6],
    ['economy', 8],
    ['living', 5],
    ['society', 10],
    ['environment', 6],
  ]);
});

test('a year without one of its dimensions has no total, and no zero for it', () => {
  const [year] = programmeYears(batang.slice(1), ON);
  expect(year?.total).toBeNull();
  expect(year?.dimensions[0]?.achieved).toBeNull();
});

test('on a date counts are those published by then, the later version from its own day on', () => {
  const again = programme(2022, 'governance', [36, 39], '2023-06-01');
  const on = (day: string) => programmeYears([...batang, again], isoDate(day));
  expect(on('2023-01-09')).toEqual([]);
  expect(on('2023-05-31')[0]?.total?.realised).toBe(70);
  expect(on('2023-06-01')[0]?.total?.realised).toBe(71);
});

test('years stand oldest first; the last that is not simulated leads', () => {
  const simulated = (year: number) =>
    programme(year, 'governance', [3, 4], `${year + 1}-02-01`, true);
  const years = programmeYears([simulated(2025), ...batang, simulated(2024)], ON);
  expect(years.map(({ year }) => year)).toEqual([2022, 2024, 2025]);
  expect(leadingYear(years)?.year).toBe(2022);
  expect(leadingYear(years.slice(1))?.year).toBe(2025);
  expect(leadingYear([])).toBeNull();
});

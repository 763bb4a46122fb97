import { DIMENSION_CODES, type DimensionCode } from '../dimension/dimension';
import { latestVersions } from '../time/asOf';
import type { IsoDate } from '../time/calendar';
import type { ProgrammeAchievement } from './evaluation';

/** Programmes realised out of planned; the percentage is derived and never stands alone. */
export type ProgrammeCounts = { realised: number; planned: number };

/** One year of all six dimensions. */
export type ProgrammeYear = {
  year: number;
  /** In the fixed order; `null` where nothing was published. */
  dimensions: { code: DimensionCode; achieved: ProgrammeAchievement | null }[];
  /** Sum of the six; `null` while one of them is missing, for a part is no total. */
  total: ProgrammeCounts | null;
  /** Whether any of its counts is simulated. */
  isSimulated: boolean;
};

/** Every year known on the date, oldest first, as last published by then. */
export function programmeYears(
  programmes: readonly ProgrammeAchievement[],
  on: IsoDate,
): ProgrammeYear[] {
  const known = latestVersions(programmes, ({ year, dimension }) => `${year}|${dimension}`, on);
  const years = [...new Set(known.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) =>
    yearOf(
      year,
      known.filter((entry) => entry.year === year),
    ),
  );
}

function yearOf(year: number, entries: readonly ProgrammeAchievement[]): ProgrammeYear {
  const dimensions = DIMENSION_CODES.map((code) => ({
    code,
    achieved: entries.find(({ dimension }) => dimension === code) ?? null,
  }));
  return {
    year,
    dimensions,
    total: dimensions.some(({ achieved }) => achieved === null) ? null : sumOf(entries),
    isSimulated: entries.some(({ source }) => source.simulated),
  };
}

const sumOf = (entries: readonly ProgrammeCounts[]): ProgrammeCounts => ({
  realised: entries.reduce((sum, { realised }) => sum + realised, 0),
  planned: entries.reduce((sum, { planned }) => sum + planned, 0),
});

/** The newest year whose counts were published, not simulated; the newest of all where none is. */
export const leadingYear = (years: readonly ProgrammeYear[]): ProgrammeYear | null =>
  years.findLast(({ isSimulated }) => !isSimulated) ?? years.at(-1) ?? null;

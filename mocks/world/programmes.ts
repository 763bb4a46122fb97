import { DIMENSION_CODES } from '@/domain/dimension/dimension';
import { type IsoDate, yearOf } from '@/domain/time/calendar';
import { BATANG_2022 } from '../seeds/evaluations';
import type { ProgrammeWire, SourceWire, Wire } from '../wire';
import { SIMULATION } from './figures';
import { randomFor } from './random';
import { rotate } from './rotate';

const BATANG_SOURCE: SourceWire = {
  id: 'program-2022',
  name: 'Pemkab Batang 2022; joglojateng dan infopublik 797573',
  simulated: false,
};

function simulatedProgrammes(regency: string, year: number): ProgrammeWire[] {
  return DIMENSION_CODES.flatMap((dimension) => {
    const random = randomFor(`${regency}/programmes/${year}/${dimension}`);
    const planned = (dimension === 'governance' ? 28 : 6) + Math.floor(random() * 8);
    const realised = planned - Math.floor(random() * 3.4);
    const counts = { year, dimension, planned, source: SIMULATION.id };
    const checked = { ...counts, realised, publishedAt: `${year + 1}-02-10` };
    // The first count, in January, knows of fewer that were finished.
    const first = { ...counts, realised: realised - 1, publishedAt: `${year + 1}-01-16` };
    return random() < 0.4 ? [first, checked] : [checked];
  });
}

const batangProgrammes = (): ProgrammeWire[] =>
  DIMENSION_CODES.map((dimension, at) => {
    const [realised, planned] = rotate(BATANG_2022, at);
    return {
      year: 2022,
      dimension,
      planned,
      realised,
      source: BATANG_SOURCE.id,
      publishedAt: '2023-01-10',
    };
  });

/** Programmes realised out of planned: Batang 2022 is published, later years are simulated. */
export function programmesOf(regency: string, today: IsoDate): Wire<'programmes'> {
  const isBatang = regency === '33.25';
  const years = [yearOf(today) - 2, yearOf(today) - 1];
  const programmes = [
    ...(isBatang ? batangProgrammes() : []),
    ...years.flatMap((year) => simulatedProgrammes(regency, year)),
  ].filter(({ publishedAt }) => publishedAt <= today);
  return { sources: isBatang ? [BATANG_SOURCE, SIMULATION] : [SIMULATION], programmes };
}

/** Those of them that were published by a day, for a scorecard of earlier days: every answer tells of one record. */
export function programmesBy(regency: string, today: IsoDate, day: IsoDate): Wire<'programmes'> {
  const { sources, programmes } = programmesOf(regency, today);
  return { sources, programmes: programmes.filter(({ publishedAt }) => publishedAt <= day) };
}

import type { Problem } from '../report/problem';
import type { Records } from '../tables/tables';
import { rowProblem } from './parts/context';

const DISTRICT_LENGTH = '52.02.01'.length;

/** Districts of another regency, and figures of areas that the regency does not have. */
export function strayPlaces({ regency, districts, observations, targets }: Records): Problem[] {
  const [own] = regency;
  if (own === undefined) return [];
  const known = new Set(districts.map(({ code }) => code));
  const foreign = districts.filter(({ code }) => !code.startsWith(`${own.code}.`));
  const stray = [...observations, ...targets].flatMap(({ at, area }) =>
    area === null || area === own.code || known.has(area.slice(0, DISTRICT_LENGTH))
      ? []
      : [rowProblem(at, 'area', area, NO_AREA)],
  );
  return foreign
    .map(({ at, code }) =>
      rowProblem(at, 'code', code, {
        reason: `this is no district of ${own.code}`,
        fix: `Correct the code; those of the regency begin with ${own.code}.`,
      }),
    )
    .concat(stray);
}

const NO_AREA = {
  reason: 'the sheet Kecamatan has no row for this area',
  fix: 'Correct the code, or add the district to Kecamatan; leave the cell empty for the whole regency.',
};

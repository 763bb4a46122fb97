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
        reason: `ini bukan kecamatan dari ${own.code}`,
        fix: `Betulkan kodenya; kode kecamatan di kabupaten ini diawali ${own.code}.`,
      }),
    )
    .concat(stray);
}

const NO_AREA = {
  reason: 'sheet Kecamatan tidak punya baris untuk wilayah ini',
  fix: 'Betulkan kodenya, atau tambahkan kecamatan itu di Kecamatan; kosongkan sel untuk seluruh kabupaten.',
};

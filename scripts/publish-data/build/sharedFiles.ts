import type { Problem } from '../report/problem';
import { buildProfile } from './catalog/profile';
import { buildDimensions, buildSchemes } from './catalog/shared';
import { type Context, rowProblem } from './parts/context';
import { file, type TreeFile } from './parts/file';
import type { Body } from './parts/wire';

type Dimensions = Body<'dimensions'>['dimensions'];

/** What all regencies share, put together from the workbook of each. */
export function sharedFiles(contexts: readonly Context[]): TreeFile[] {
  const regencies = contexts.flatMap((context) => buildProfile(context)?.regency ?? []);
  const dimensions = contexts.map((context) => buildDimensions(context).dimensions);
  return [
    file('regencies', {}, { regencies }),
    file('dimensions', {}, { dimensions: joined(dimensions) }),
    file('indexSchemes', {}, { schemes: schemesOf(contexts) }),
  ];
}

/** The dimensions of the first workbook with the sub-dimensions of all. */
function joined([first = [], ...others]: Dimensions[]): Dimensions {
  return first.map((dimension) => {
    const more = others.flatMap(
      (list) => list.find(({ code }) => code === dimension.code)?.subDimensions ?? [],
    );
    const known = new Set(dimension.subDimensions.map(({ code }) => code));
    const added = more.filter(({ code }) => !known.has(code) && known.add(code));
    return { ...dimension, subDimensions: [...dimension.subDimensions, ...added] };
  });
}

/** Each scheme once; two workbooks that say different things of one scheme are at fault. */
function schemesOf(contexts: readonly Context[]) {
  const schemes = new Map<string, ReturnType<typeof buildSchemes>['schemes'][number]>();
  for (const context of contexts) {
    for (const scheme of buildSchemes(context).schemes) {
      const name = `${scheme.id} ${scheme.publishedAt}`;
      const known = schemes.get(name);
      if (known === undefined) schemes.set(name, scheme);
      else if (JSON.stringify(known) !== JSON.stringify(scheme))
        context.problems.push(...differing(context, scheme.id));
    }
  }
  return [...schemes.values()];
}

const differing = ({ records }: Context, id: string): Problem[] =>
  records.schemes
    .filter((row) => row.id === id)
    .map(({ at }) =>
      rowProblem(at, 'id', id, {
        reason: 'buku kerja lain memuat isi yang berbeda untuk skema ini',
        fix: 'Salin baris Skema Indeks, Skema Komponen dan Skema Pita dari satu buku kerja ke yang lain.',
      }),
    );

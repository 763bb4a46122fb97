import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { resources } from '@/api/contract/resources';
import type { Problem } from '../../report/problem';
import type { TreeFile } from '../parts/file';
import { type AddedBoundaries, readBoundaries } from './readBoundaries';

type Options = { boundaries: readonly string[]; out: string; isWithoutMap?: boolean };

const LEVELS = ['district', 'village'] as const;
const NONE: AddedBoundaries = { files: [], problems: [], warnings: [] };

/**
 * The boundaries that were named, and those of the tree that is replaced where none were: a map must not go
 * without a word. Those that no longer fit the districts are refused.
 */
export async function allBoundaries(
  { boundaries, out, isWithoutMap = false }: Options,
  tree: readonly TreeFile[],
  ofReading: readonly Problem[],
): Promise<AddedBoundaries> {
  // Against districts that could not be read, every boundary would be a stranger.
  if (ofReading.some(({ sheet }) => sheet === undefined || /^(Kabupaten|Kecamatan)$/i.test(sheet)))
    return NONE;
  const given = await readBoundaries(boundaries, tree);
  if (given.problems.length > 0 || isWithoutMap) return given;
  const named = new Set(given.files.map(({ path }) => path));
  const kept = earlierPaths(out, tree).filter(({ path }) => !named.has(path));
  const added = [given];
  for (const { place } of kept) added.push(ofEarlier(place, await readBoundaries([place], tree)));
  return {
    files: added.flatMap(({ files }) => files),
    problems: added.flatMap(({ problems }) => problems),
    warnings: added.flatMap(({ warnings }) => warnings),
  };
}

/** Boundaries that are published of the regencies of the new tree. */
function earlierPaths(out: string, tree: readonly TreeFile[]) {
  const target = resolve(out);
  // A run that was killed has left the old tree under its other name.
  const root = existsSync(target) ? target : `${target}.previous`;
  if (!existsSync(join(root, 'published.json'))) return [];
  const { api, path: template } = resources.boundaries;
  return tree
    .filter(({ name }) => name === 'profile')
    .flatMap(({ params: { regency = '' } }) =>
      LEVELS.map((level) => {
        const path = template.replace('{regency}', regency).replace('{level}', level);
        return { path, place: join(root, 'api', api, 'v1', path) };
      }),
    )
    .filter(({ place }) => existsSync(place));
}

function ofEarlier(place: string, { files, problems, warnings }: AddedBoundaries): AddedBoundaries {
  const file = relative('', place);
  const [first] = problems;
  if (first === undefined) return { files, problems, warnings: warnings.concat(keptNote(file)) };
  const more = problems.length > 1 ? ` (dan ${problems.length - 1} hal lain)` : '';
  return {
    files: [],
    warnings: [],
    problems: [
      {
        file,
        ...(first.value === undefined ? {} : { value: first.value }),
        reason: `batas dari terbitan sebelumnya tidak cocok lagi dengan buku kerja: ${first.reason}${more}`,
        fix: 'Sebutkan berkas batas yang baru dengan --boundaries, betulkan sheet Kecamatan, atau terbitkan tanpa peta dengan --without-map.',
      },
    ],
  };
}

const keptNote = (file: string): Problem => ({
  file,
  reason: 'batas dari terbitan sebelumnya dipakai lagi, karena --boundaries tidak disebut',
  fix: 'Sebutkan --boundaries untuk menggantinya, atau --without-map untuk terbit tanpa peta.',
});

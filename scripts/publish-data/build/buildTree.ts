import type { Problem } from '../report/problem';
import type { Records } from '../tables/tables';
import { TABLE_NAMES } from '../tables/tables';
import { sayDay } from '../words/sayDay';
import { type Context, rowProblem } from './parts/context';
import type { TreeFile } from './parts/file';
import { Origins } from './parts/origins';
import { regencyFiles } from './regency/regencyFiles';
import { sharedFiles } from './sharedFiles';
import { strayPlaces } from './strayPlaces';

export type BuiltTree = {
  files: TreeFile[];
  origins: Origins;
  problems: Problem[];
  warnings: Problem[];
};

/** Every resource of both APIs from the sheets of one or more regencies. */
export function buildTree(inputs: readonly Records[], today: string): BuiltTree {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const origins = new Origins();
  const contexts = inputs.map(
    (records): Context => ({ records, origins, today, problems, warnings }),
  );
  const files = [...sharedFiles(contexts), ...contexts.flatMap(regencyFiles)];
  const faults = inputs.flatMap((records) => [
    ...overcrowded(records),
    ...fromFuture(records, today),
    ...strayPlaces(records),
  ]);
  return { files, origins, problems: problems.concat(faults), warnings };
}

/** Sheets that describe one thing. */
const overcrowded = ({ regency, masterplan }: Records): Problem[] =>
  [regency, masterplan].flatMap((rows) =>
    rows.slice(1).map(({ at }) => ({
      file: at.sheet.file,
      sheet: at.sheet.sheet,
      row: at.row,
      reason: 'sheet ini hanya boleh satu baris',
      fix: 'Hapus baris ini; kabupaten lain punya buku kerja sendiri.',
    })),
  );

/** A day that is still to come would show a figure before its time, or hide it where it is a slip. */
const fromFuture = (records: Records, today: string): Problem[] =>
  TABLE_NAMES.flatMap((name) =>
    records[name].flatMap((row) => {
      const day = 'publishedAt' in row ? row.publishedAt : null;
      return typeof day === 'string' && day > today
        ? [
            rowProblem(row.at, 'publishedAt', day, {
              reason: `hari ini belum tiba; sekarang ${sayDay(today)}`,
              fix: 'Betulkan harinya, atau simpan dulu baris ini sampai diterbitkan.',
            }),
          ]
        : [];
    }),
  );

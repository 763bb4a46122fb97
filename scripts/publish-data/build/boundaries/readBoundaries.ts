import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';
import { boundariesSchema } from '@/api/contract/catalog/boundarySchemas';
import { profileSchema } from '@/api/contract/catalog/profileSchemas';
import { CannotCheck } from '../../../check-api/read/source/exchange';
import type { BoundaryFile } from '../../../check-boundaries/boundaryFile';
import { checkBoundaries } from '../../../check-boundaries/checkBoundaries';
import { openText } from '../../../check-boundaries/openFile';
import type { Problem } from '../../report/problem';
import { file, type TreeFile } from '../parts/file';
import { districtNames } from './districtNames';
import { rawBoundaries } from './rawBoundaries';

export type AddedBoundaries = { files: TreeFile[]; problems: Problem[]; warnings: Problem[] };

const FIX = 'Perbaiki berkasnya: `npm run check-boundaries -- <berkas> --fix <hasil.geojson>`.';

/** Boundary files as answers, each of the regency and the level that its codes name, after the checks of check-boundaries. */
export async function readBoundaries(
  paths: readonly string[],
  tree: readonly TreeFile[],
): Promise<AddedBoundaries> {
  const added: AddedBoundaries = { files: [], problems: [], warnings: [] };
  for (const path of paths) {
    const text = await readFile(path, 'utf8');
    const name = basename(path);
    const made = boundaryFile(path, text, tree);
    if (!('body' in made)) added.problems = added.problems.concat(made);
    else if (added.files.some((known) => known.path === made.path))
      added.problems.push({
        file: name,
        reason: 'berkas lain memuat batas yang sama',
        fix: 'Sebutkan setiap tingkat satu kabupaten satu kali saja.',
      });
    else {
      added.files.push(made);
      const found = faultsOf(name, text, made, tree);
      added.problems = added.problems.concat(found.problems);
      added.warnings = added.warnings.concat(found.warnings);
    }
  }
  return added;
}

function boundaryFile(path: string, text: string, tree: readonly TreeFile[]): TreeFile | Problem[] {
  const name = basename(path);
  const body = jsonIn(text);
  if (body === null)
    return [{ file: name, reason: 'ini bukan berkas JSON yang dapat dibaca', fix: FIX }];
  const parsed = v.safeParse(boundariesSchema, body);
  if (!parsed.success) {
    const lacking = parsed.issues.map((issue) => memberOf(v.getDotPath(issue)));
    return [rawBoundaries(path, body, [...new Set(lacking)], tree)];
  }
  const own = parsed.output.features.find(({ properties }) => properties.role !== 'neighbour');
  const code = own?.properties.code?.slice(0, REGENCY_LENGTH);
  if (own === undefined || code === undefined)
    return [
      { file: name, reason: 'tidak ada bentuk yang menyebut kode kecamatan atau desa', fix: FIX },
    ];
  return file('boundaries', { regency: code, level: own.properties.role }, parsed.output);
}

/** `features.3.properties.code` is the member code of a feature. */
const memberOf = (path: string | null): string =>
  (path ?? '').replace(/^features\.\d+\.(?:properties\.)?/, '') || 'isi';

const REGENCY_LENGTH = '52.02'.length;

function faultsOf(name: string, text: string, { params }: TreeFile, tree: readonly TreeFile[]) {
  const code = params.regency ?? '';
  const profile = tree.find((known) => known.name === 'profile' && known.params.regency === code);
  const known = v.safeParse(profileSchema, profile?.body);
  if (!known.success) return { problems: [unknownRegency(name, code)], warnings: [] };
  try {
    const opened = openText(name, text, { regency: code, districts: known.output.districts });
    const found = checkBoundaries(opened.file);
    const toProblem = ({
      at,
      value,
      reason,
      fix,
    }: Omit<(typeof found)[number], 'rule' | 'severity' | 'resource'>) => ({
      file: name,
      value: [at, value].filter((part) => part !== '').join(' = '),
      reason: reason.replace(/\.$/, ''),
      fix,
    });
    return {
      problems: [
        ...opened.faults.map((fault) => toProblem({ ...fault, value: '' })),
        ...found.filter(({ severity }) => severity === 'error').map(toProblem),
      ],
      warnings: [
        ...found.filter(({ severity }) => severity === 'warning').map(toProblem),
        ...districtNames(name, drawnIn(opened.file), known.output.districts),
      ],
    };
  } catch (error) {
    if (!(error instanceof CannotCheck)) throw error;
    return { problems: [{ file: name, reason: error.message, fix: FIX }], warnings: [] };
  }
}

const drawnIn = (opened: BoundaryFile) =>
  opened.features.map(({ properties: { code, name } }) => ({
    code: typeof code === 'string' ? code : null,
    name: String(name ?? ''),
  }));

const unknownRegency = (name: string, code: string): Problem => ({
  file: name,
  value: code,
  reason: 'tidak ada buku kerja tentang kabupaten dari batas ini',
  fix: 'Betulkan kode bentuk-bentuknya, atau jangan sertakan berkas ini.',
});

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

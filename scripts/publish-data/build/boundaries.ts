import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';
import { boundariesSchema } from '@/api/contract/catalog/boundarySchemas';
import { profileSchema } from '@/api/contract/catalog/profileSchemas';
import { CannotCheck } from '../../check-api/read/exchange';
import { checkBoundaries } from '../../check-boundaries/checkBoundaries';
import { openText } from '../../check-boundaries/openFile';
import type { Problem } from '../report/problem';
import { file, type TreeFile } from './parts/file';

export type AddedBoundaries = { files: TreeFile[]; problems: Problem[]; warnings: Problem[] };

const FIX = 'Mend the file: `npm run check-boundaries -- <file> --fix <mended.geojson>`.';

/** Boundary files as answers, each of the regency and the level that its codes name, after the checks of check-boundaries. */
export async function readBoundaries(
  paths: readonly string[],
  tree: readonly TreeFile[],
): Promise<AddedBoundaries> {
  const added: AddedBoundaries = { files: [], problems: [], warnings: [] };
  for (const path of paths) {
    const text = await readFile(path, 'utf8');
    const name = basename(path);
    const made = boundaryFile(name, text);
    if (!('body' in made)) added.problems = added.problems.concat(made);
    else if (added.files.some((known) => known.path === made.path))
      added.problems.push({
        file: name,
        reason: 'another file holds the same boundaries',
        fix: 'Name each level of a regency once.',
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

function boundaryFile(name: string, text: string): TreeFile | Problem[] {
  const body = jsonIn(text);
  if (body === null)
    return [{ file: name, reason: 'this is not a JSON file that can be read', fix: FIX }];
  const parsed = v.safeParse(boundariesSchema, body);
  if (!parsed.success)
    return parsed.issues.map((issue) => ({
      file: name,
      value: v.getDotPath(issue) ?? '',
      reason: `the contract expects ${issue.expected ?? 'something else'}; ${issue.received} stands there`,
      fix: FIX,
    }));
  const own = parsed.output.features.find(({ properties }) => properties.role !== 'neighbour');
  const code = own?.properties.code?.slice(0, REGENCY_LENGTH);
  if (own === undefined || code === undefined)
    return [{ file: name, reason: 'no feature names a district or village by its code', fix: FIX }];
  return file('boundaries', { regency: code, level: own.properties.role }, parsed.output);
}

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
      warnings: found.filter(({ severity }) => severity === 'warning').map(toProblem),
    };
  } catch (error) {
    if (!(error instanceof CannotCheck)) throw error;
    return { problems: [{ file: name, reason: error.message, fix: FIX }], warnings: [] };
  }
}

const unknownRegency = (name: string, code: string): Problem => ({
  file: name,
  value: code,
  reason: 'no workbook is about the regency of these boundaries',
  fix: 'Correct the codes of the features, or leave the file out.',
});

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

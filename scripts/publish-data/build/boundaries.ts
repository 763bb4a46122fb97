import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';
import { boundariesSchema } from '@/api/contract/catalog/boundarySchemas';
import type { Problem } from '../report/problem';
import { file, type TreeFile } from './parts/file';

const FIX = 'Look at the file with `npm run check-boundaries`.';

/** Puts boundary files into the tree, each with the regency and the level that its codes name. */
export async function addBoundaries(
  files: TreeFile[],
  paths: readonly string[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const places = new Set<string>();
  for (const path of paths) {
    const made = await boundaryFile(path);
    if (!('body' in made)) problems.push(...made);
    else if (places.has(made.path))
      problems.push({
        file: basename(path),
        reason: 'another file holds the same boundaries',
        fix: 'Name each level of a regency once.',
      });
    else {
      places.add(made.path);
      files.push(made);
    }
  }
  return problems;
}

async function boundaryFile(path: string): Promise<TreeFile | Problem[]> {
  const name = basename(path);
  const body = await jsonIn(path);
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
  const code = own?.properties.code?.slice(0, 5);
  if (own === undefined || code === undefined)
    return [{ file: name, reason: 'no feature names a district or village by its code', fix: FIX }];
  return file('boundaries', { regency: code, level: own.properties.role }, parsed.output);
}

async function jsonIn(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

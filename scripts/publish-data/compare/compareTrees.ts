import type { TreeFile } from '../build/parts/file';
import type { Origins } from '../build/parts/origins';
import type { Problem } from '../report/problem';
import { publishedFiles } from './publishedFiles';
import { changedRecord, lostRecord } from './sayRewrites';
import { type PublishedRecord, versionedRecords } from './versionedRecords';

/** Published records, counted against the tree before. */
export type Changes = { added: number; changed: number; removed: number };

/** What the new tree says otherwise than the one that was published, or no longer: history that would be lost. */
export async function compareTrees(
  out: string,
  files: readonly TreeFile[],
  origins: Origins,
): Promise<{ changes: Changes; rewrites: Problem[] }> {
  const fresh = new Map(files.map((file) => [file.path, file]));
  const changes: Changes = { added: 0, changed: 0, removed: 0 };
  const rewrites: Problem[] = [];
  for (const { name, path, read } of await publishedFiles(out)) {
    const before = versionedRecords(name, await read());
    const after = versionedRecords(name, fresh.get(path)?.body);
    fresh.delete(path);
    for (const { kind, problem } of differences(path, before, after, origins)) {
      changes[kind] += 1;
      rewrites.push(problem);
    }
    for (const key of after.keys()) if (!before.has(key)) changes.added += 1;
  }
  for (const { name, body } of fresh.values()) changes.added += versionedRecords(name, body).size;
  return { changes, rewrites };
}

type Difference = { kind: 'removed' | 'changed'; problem: Problem };
type Records = ReadonlyMap<string, PublishedRecord>;

/** Records of one answer that are gone or say something else. */
const differences = (
  path: string,
  before: Records,
  after: Records,
  origins: Origins,
): Difference[] =>
  [...before].flatMap(([key, old]): Difference[] => {
    const now = after.get(key);
    if (now === undefined)
      return [{ kind: 'removed', problem: lostRecord(path, old, after, origins) }];
    const problem = changedRecord(old, now, origins);
    return problem === null ? [] : [{ kind: 'changed', problem }];
  });

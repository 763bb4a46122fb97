import type { Finding } from '../../check-api/finding';
import type { TreeFile } from '../build/parts/file';

const COPYING: ReadonlySet<string> = new Set(['scorecard', 'scorecardOfYear']);

/**
 * Findings without those of scorecards that say again what is wrong with the record they carry: the command writes
 * scorecards itself, so that nobody could mend them.
 */
export function withoutOwnCopies(
  findings: readonly Finding[],
  files: ReadonlyMap<string, TreeFile>,
): Finding[] {
  const isCopy = ({ resource }: Finding) => COPYING.has(files.get(resource)?.name ?? '');
  const wordsOf = ({ rule, value, reason }: Finding) => `${rule}\n${value}\n${reason}`;
  const told = new Set(findings.filter((finding) => !isCopy(finding)).map(wordsOf));
  return findings.filter((finding) => !isCopy(finding) || !told.has(wordsOf(finding)));
}

import { plainWord } from '../cells/words';
import type { Problem } from '../report/problem';
import type { TableName } from '../tables/names';
import { TABLE_NAMES, TABLES } from '../tables/tables';

/** Sheets that say what the rows of a sheet mean beside the columns that name their rows. */
const RELIES_ON: Partial<Record<TableName, readonly TableName[]>> = {
  indicators: ['methods', 'subDimensions'],
  observations: ['regency', 'districts', 'indicators', 'methods'],
  targets: ['regency', 'districts', 'indicators'],
  accounts: ['indicators'],
  milestones: ['quickWins'],
  plannedCurve: ['quickWins'],
  sites: ['quickWins', 'districts'],
  reports: ['quickWins'],
  evidence: ['quickWins', 'reports'],
  evaluations: ['schemes', 'schemeComponents', 'bands'],
  evaluationComponents: ['evaluations'],
  evaluationDimensions: ['evaluations'],
  evaluationNotes: ['evaluations'],
  recommendations: ['evaluations'],
  indexScores: ['schemes'],
  indexScoreComponents: ['indexScores'],
  schemes: ['schemeComponents', 'bands'],
  districts: ['regency'],
};

const tableOf = (sheet: string | undefined): TableName | undefined =>
  TABLE_NAMES.find((name) => plainWord(TABLES[name].sheet) === plainWord(sheet ?? ''));

/**
 * Faults of rows put together, without those that only follow from a sheet that was read with faults: they go
 * away when it is mended, and would hide what is to be mended.
 */
export function withoutFollowUps(
  faults: readonly Problem[],
  ofReading: readonly Problem[],
): Problem[] {
  const failed = new Set(ofReading.map(({ sheet }) => tableOf(sheet)));
  return faults.filter(({ sheet }) => {
    const name = tableOf(sheet);
    if (name === undefined) return true;
    return ![name, ...(RELIES_ON[name] ?? [])].some((table) => failed.has(table));
  });
}

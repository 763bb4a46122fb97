import { usePrefetchQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { programmesQuery } from '@/api/assessment/evaluationQueries';
import { readinessQuery } from '@/api/assessment/readinessQueries';
import { worksheetsQuery } from '@/api/assessment/worksheetQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { ProgrammesPanel } from '@/features/programme-achievement';
import { ReadinessPanel } from '@/features/readiness';
import { WorksheetMatrixPanel, type WorksheetQuery } from '@/features/worksheet-matrix';
import { useAddress } from '@/ui/address/useAddress';
import styles from './ReadinessPanels.module.css';
import { parseWorksheetSearch, searchOf } from './worksheetSearch';

type ReadinessPanelsProps = {
  viewpoint: Viewpoint;
  year: number | undefined;
  onYear: (year: number) => void;
};

/** What is there, what was carried out and what agencies still owe. */
export function ReadinessPanels({ viewpoint, year, onYear }: ReadinessPanelsProps) {
  const { regency, asOf, now } = viewpoint;
  const base = useApiBase();
  const { search, change } = useAddress(parseWorksheetSearch);
  const { komisi, perangkat } = search;
  const readiness = readinessQuery(base, regency);
  const programmes = programmesQuery(base, regency);
  const worksheets = worksheetsQuery(base, regency);
  const { queryKey: scorecard } = scorecardQuery(base, regency, asOf);
  usePrefetchQuery(readiness);
  usePrefetchQuery(programmes);
  usePrefetchQuery(worksheets);
  const query = useMemo(() => ({ commission: komisi, agency: perangkat }), [komisi, perangkat]);
  const onChange = useCallback(
    (asked: Partial<WorksheetQuery>) => change(searchOf(asked)),
    [change],
  );
  return (
    <div className={styles.panels}>
      <DataPanel
        title="readiness.title"
        height="900px"
        now={now}
        reads={[readiness.queryKey, scorecard]}
      >
        <ReadinessPanel viewpoint={viewpoint} year={year} onYear={onYear} />
      </DataPanel>
      <DataPanel title="achieved.title" height="560px" now={now} reads={[programmes.queryKey]}>
        <ProgrammesPanel viewpoint={viewpoint} />
      </DataPanel>
      <DataPanel
        title="worksheets.title"
        height="1100px"
        now={now}
        reads={[worksheets.queryKey, scorecard]}
      >
        <WorksheetMatrixPanel viewpoint={viewpoint} query={query} onChange={onChange} />
      </DataPanel>
    </div>
  );
}

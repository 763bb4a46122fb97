import { usePrefetchQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { indexScoresQuery } from '@/api/assessment/indexScoreQueries';
import { schemesQuery } from '@/api/catalog/schemeQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { AssessmentHead } from '@/features/assessment-head';
import { AssessmentIndicesPanel } from '@/features/assessment-indices';
import { DataPanel } from '@/features/data-panel';
import { useAddress } from '@/ui/address/useAddress';
import styles from './AssessmentPage.module.css';
import { parseAssessmentSearch } from './assessmentSearch';
import { EvaluationPanels } from './EvaluationPanels';
import { ReadinessPanels } from './ReadinessPanels';

type AssessmentPageProps = { viewpoint: Viewpoint };

/** How the regency was assessed: the yearly evaluation and the indices beside it. */
export function AssessmentPage({ viewpoint }: AssessmentPageProps) {
  const { regency, now } = viewpoint;
  const { search, change } = useAddress(parseAssessmentSearch);
  const { tahun: year } = search;
  const onYear = useCallback((tahun: number) => change({ tahun }), [change]);
  const base = useApiBase();
  const scores = indexScoresQuery(base, regency);
  const schemes = schemesQuery(base);
  usePrefetchQuery(scores);
  return (
    <>
      <AssessmentHead viewpoint={viewpoint} year={year} />
      <div className={styles.grid}>
        <EvaluationPanels viewpoint={viewpoint} year={year} onYear={onYear} />
        <div className={styles.wide}>
          <DataPanel
            title="assessment.indices.title"
            height="640px"
            now={now}
            reads={[scores.queryKey, schemes.queryKey]}
          >
            <AssessmentIndicesPanel viewpoint={viewpoint} />
          </DataPanel>
        </div>
        <ReadinessPanels viewpoint={viewpoint} year={year} onYear={onYear} />
      </div>
    </>
  );
}

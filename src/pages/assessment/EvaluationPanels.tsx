import { usePrefetchQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { evaluationsQuery } from '@/api/assessment/evaluationQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { AssessmentDimensionsPanel } from '@/features/assessment-dimensions';
import { EvaluationComponentsPanel, EvaluationYearsPanel } from '@/features/assessment-evaluations';
import { AssessmentNotesPanel } from '@/features/assessment-notes';
import { AssessmentRecommendationsPanel } from '@/features/assessment-recommendations';
import { DataPanel } from '@/features/data-panel';
import styles from './AssessmentPage.module.css';

type EvaluationPanelsProps = {
  viewpoint: Viewpoint;
  year: number | undefined;
  onYear: (year: number) => void;
};

/** The yearly evaluation: all years, and the chosen one with its parts and its notes. */
export function EvaluationPanels({ onYear, ...shown }: EvaluationPanelsProps) {
  const { regency, asOf, now } = shown.viewpoint;
  const base = useApiBase();
  const evaluations = evaluationsQuery(base, regency);
  const scorecard = scorecardQuery(base, regency, asOf);
  usePrefetchQuery(evaluations);
  usePrefetchQuery(scorecard);
  const panel = { now, reads: [evaluations.queryKey] };
  const withNames = { now, reads: [evaluations.queryKey, scorecard.queryKey] };
  return (
    <>
      <DataPanel title="assessment.years.title" height="440px" {...panel}>
        <EvaluationYearsPanel {...shown} onYear={onYear} />
      </DataPanel>
      <DataPanel title="assessment.components.title" height="440px" {...panel}>
        <EvaluationComponentsPanel {...shown} />
      </DataPanel>
      <DataPanel title="assessment.dimensions.title" height="380px" {...panel}>
        <AssessmentDimensionsPanel {...shown} />
      </DataPanel>
      <div className={styles.tall}>
        <DataPanel title="assessment.advice.title" height="520px" {...withNames}>
          <AssessmentRecommendationsPanel {...shown} />
        </DataPanel>
      </div>
      <DataPanel title="assessment.notes.title" height="240px" {...panel}>
        <AssessmentNotesPanel {...shown} />
      </DataPanel>
    </>
  );
}

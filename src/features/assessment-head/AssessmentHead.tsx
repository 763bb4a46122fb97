import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { evaluationsQuery } from '@/api/assessment/evaluationQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useMomentOf } from '@/ui/ClockSkewContext';
import { useRegencyName } from '@/ui/download/DownloadOrigin';
import { AssessmentHeadView } from './AssessmentHeadView';
import { selectAssessmentHead } from './selectAssessmentHead';

type AssessmentHeadProps = {
  viewpoint: Viewpoint;
  /** Year asked for; without it the newest. */
  year: number | undefined;
};

/** The heading is what the evaluation of the year says; until there is one, the page's name. */
export function AssessmentHead({ viewpoint: { regency, asOf, on }, year }: AssessmentHeadProps) {
  const momentOf = useMomentOf();
  const base = useApiBase();
  const { data, isError, dataUpdatedAt } = useQuery(evaluationsQuery(base, regency));
  const scorecard = useQuery(scorecardQuery(base, regency, asOf)).data;
  const name = useRegencyName(regency, scorecard?.regency.shortName);
  const model = useMemo(
    () => (data === undefined ? null : selectAssessmentHead(data, on, year)),
    [data, on, year],
  );
  return (
    <AssessmentHeadView
      model={model}
      asked={year}
      hasFailed={isError && data === undefined}
      regencyName={name}
      receivedAt={data === undefined ? null : momentOf(dataUpdatedAt)}
    />
  );
}

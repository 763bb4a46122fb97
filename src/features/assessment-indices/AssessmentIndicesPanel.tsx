import { useSuspenseQueries } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { indexScoresQuery } from '@/api/assessment/indexScoreQueries';
import { schemesQuery } from '@/api/catalog/schemeQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { IndicesView } from './IndicesView';
import { selectIndices } from './selectIndices';

/** Indices on scales of their own: SPBE and its successor Pemdi, and those that have a score. */
export const AssessmentIndicesPanel = memo(function AssessmentIndicesPanel({
  viewpoint: { regency, on },
}: {
  viewpoint: Viewpoint;
}) {
  const base = useApiBase();
  const [{ data: scores }, { data: schemes }] = useSuspenseQueries({
    queries: [indexScoresQuery(base, regency), schemesQuery(base)],
  });
  const indices = useMemo(() => selectIndices(scores, schemes, on), [scores, schemes, on]);
  return <IndicesView indices={indices} on={on} />;
});

import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { unwrap } from '@/api/http/parsePart';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { sourcedRecordsOf } from '@/api/scorecard/sourcedRecordsOf';
import { schemesInUse, sourceUses } from '@/domain/agency/sources/sourceUses';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { SourcesView } from './SourcesView';

/** Where the figures come from: every source with what it gives and its newest publication. */
export function SourcesPanel({ viewpoint: { regency, asOf, on } }: { viewpoint: Viewpoint }) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(() => sourceUses(sourcedRecordsOf(data, on), on), [data, on]);
  return <SourcesView model={model} schemes={schemesInUse(unwrap(data.evaluations), on)} />;
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { unwrap } from '@/api/http/parsePart';
import { agencyNamesOf, indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DimensionCardsView } from './DimensionCardsView';
import { selectDimensions } from './selectDimensions';

/** Enam dimensi: counts, one mark per indicator, and the weakest one against its target. */
export const DimensionCardsPanel = memo(function DimensionCardsPanel({
  viewpoint: { regency, asOf, on },
}: {
  viewpoint: Viewpoint;
}) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const dimensions = useMemo(
    () => selectDimensions(indicatorConditionsOf(data, on), unwrap(data.programmes), on),
    [data, on],
  );
  return <DimensionCardsView dimensions={dimensions} agencies={agencyNamesOf(data, on)} />;
});

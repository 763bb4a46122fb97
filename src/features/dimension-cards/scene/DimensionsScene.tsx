import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { selectDimensions } from '../selectDimensions';
import { DimensionsSceneView } from './DimensionsSceneView';

/** The six dimensions under one axis; nothing of programmes, which the wall has no room for. */
export function DimensionsScene({ viewpoint: { regency, asOf, on } }: { viewpoint: Viewpoint }) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const dimensions = useMemo(
    () => selectDimensions(indicatorConditionsOf(data, on), [], on),
    [data, on],
  );
  return <DimensionsSceneView dimensions={dimensions} />;
}

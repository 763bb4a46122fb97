import { usePrefetchQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { useAgencyNames } from '@/api/scorecard/useAgencyNames';
import type { SectionProps } from '@/domain/hearing/hearing';
import { BasisView } from './report/BasisView';
import { BoundaryText } from './report/BoundaryText';
import { useBasis } from './useBasis';

/** Dasar angka dan status: rules, definitions and sources, as they were on the edition's day. */
export function BasisPanel(shown: SectionProps) {
  const { viewpoint } = shown;
  usePrefetchQuery(boundariesQuery(useApiBase(), viewpoint.regency, 'district'));
  return (
    <BasisView
      model={useBasis(shown)}
      agencies={useAgencyNames(viewpoint)}
      boundaries={<BoundaryText viewpoint={viewpoint} />}
    />
  );
}

import { useMemo } from 'react';
import { writeEditionReference } from '@/domain/hearing/editionReference';
import { type Hearing, viewpointOfEdition } from '@/domain/hearing/hearing';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { CollectedHearing } from './CollectedHearing';

type PresentPageProps = { viewpoint: Viewpoint; hearing: Hearing };

/** The report as slides. Another edition begins anew: no slide of this one may stand in that. */
export function PresentPage({ viewpoint, hearing }: PresentPageProps) {
  const { asOf } = hearing;
  const shown = useMemo(
    () => ({ viewpoint: viewpointOfEdition(viewpoint, asOf), hearing }),
    [viewpoint, asOf, hearing],
  );
  return <CollectedHearing key={writeEditionReference(hearing.reference)} {...shown} />;
}

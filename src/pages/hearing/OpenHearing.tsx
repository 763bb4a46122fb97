import { useMemo } from 'react';
import { type Hearing, viewpointOfEdition } from '@/domain/hearing/hearing';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useOffline } from '@/features/hearing-offline';
import { SpeakerPanel } from '@/features/hearing-slides/speaker';
import type { HearingSearch } from './hearingSearch';
import { PresentPage } from './present/PresentPage';
import { HearingReport } from './report/HearingReport';

type OpenHearingProps = { viewpoint: Viewpoint; hearing: Hearing; view: HearingSearch['tampil'] };

/** One hearing in the view asked for; whichever it is, it is made ready for a hall without network. */
export function OpenHearing({ view, viewpoint, hearing }: OpenHearingProps) {
  const shown = useMemo(
    () => ({ viewpoint: viewpointOfEdition(viewpoint, hearing.asOf), hearing }),
    [viewpoint, hearing],
  );
  const offline = useOffline(shown, view !== 'pembicara');
  switch (view) {
    case 'presentasi':
      return <PresentPage viewpoint={viewpoint} hearing={hearing} />;
    case 'pembicara':
      return <SpeakerPanel viewpoint={viewpoint} hearing={hearing} />;
    default:
      return <HearingReport {...shown} offline={offline} />;
  }
}

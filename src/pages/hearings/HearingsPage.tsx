import { useQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { editionsQuery } from '@/api/catalog/editionQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { HearingListPanel, HearingsHeadPanel } from '@/features/hearing-list';
import { OwnEditionPanel } from '@/features/hearing-own';

/** Rapat: the editions that were published, and how to make one on the spot. */
export function HearingsPage({ viewpoint }: { viewpoint: Viewpoint }) {
  const { regency, asOf, now } = viewpoint;
  const base = useApiBase();
  // Asked for here: who wants to make an edition need not wait for the list of others.
  useQuery(scorecardQuery(base, regency, asOf));
  const editions = [editionsQuery(base, regency).queryKey];
  const scorecard = [scorecardQuery(base, regency, asOf).queryKey];
  return (
    <>
      <HearingsHeadPanel viewpoint={viewpoint} />
      <DataPanel title="hearings.list.title" height="320px" now={now} reads={editions}>
        <HearingListPanel viewpoint={viewpoint} />
      </DataPanel>
      <DataPanel title="hearings.own.title" height="160px" now={now} reads={scorecard}>
        <OwnEditionPanel viewpoint={viewpoint} />
      </DataPanel>
    </>
  );
}

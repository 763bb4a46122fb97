import type { Viewpoint } from '@/domain/time/viewpoint';
import { AgencyHeadPanel } from '@/features/agency-head';
import { AgencyPanels } from './AgencyPanels';
import { UnknownAgency } from './UnknownAgency';
import { useRegencyWithout } from './useRegencyWithout';

type AgencyPageProps = { viewpoint: Viewpoint; id: string };

/** One agency: what it owes, overdue first, what its figures mean, and what it did. */
export function AgencyPage({ viewpoint, id }: AgencyPageProps) {
  const regencyWithout = useRegencyWithout(viewpoint, id);
  if (regencyWithout !== null) return <UnknownAgency id={id} regency={regencyWithout} />;
  return (
    <>
      <AgencyHeadPanel viewpoint={viewpoint} id={id} />
      <AgencyPanels viewpoint={viewpoint} id={id} />
    </>
  );
}

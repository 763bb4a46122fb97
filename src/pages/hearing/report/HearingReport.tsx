import { useMemo, useRef } from 'react';
import { useEditionFingerprint } from '@/api/hearing/fingerprint/useEditionFingerprint';
import { writeEditionReference } from '@/domain/hearing/editionReference';
import type { SectionProps } from '@/domain/hearing/hearing';
import { HearingHeadPanel } from '@/features/hearing-head';
import { NotesLink } from '@/features/hearing-notes';
import { type Offline, OfflineView } from '@/features/hearing-offline';
import { LinkPlaceInside } from '@/ui/address/LinkPlace';
import { usePermalink } from '../usePermalink';
import { Contents } from './Contents';
import { HearingTools } from './HearingTools';
import { ReportSections } from './ReportSections';

type HearingReportProps = SectionProps & { offline: Offline };

/** The report from top to bottom; every link in it stays in the edition. */
export function HearingReport({ offline, ...shown }: HearingReportProps) {
  const { hearing } = shown;
  const kept = useMemo(
    () => ({ per: hearing.asOf, edisi: writeEditionReference(hearing.reference) }),
    [hearing],
  );
  const fingerprint = useEditionFingerprint(shown);
  const permalink = usePermalink(hearing, fingerprint);
  const report = useRef<HTMLDivElement>(null);
  const known = { ...shown, fingerprint, permalink };
  return (
    <LinkPlaceInside adding={kept}>
      <HearingHeadPanel {...known} />
      <HearingTools {...known} report={report} />
      <NotesLink permalink={permalink} />
      <OfflineView offline={offline} />
      <Contents />
      <ReportSections {...shown} report={report} />
    </LinkPlaceInside>
  );
}

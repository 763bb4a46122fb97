import { useMemo, useRef } from 'react';
import { useEditionFingerprint } from '@/api/hearing/fingerprint/useEditionFingerprint';
import { writeEditionReference } from '@/domain/hearing/editionReference';
import { type Hearing, viewpointOfEdition } from '@/domain/hearing/hearing';
import { scopeKey } from '@/domain/hearing/scope';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { HearingHeadPanel } from '@/features/hearing-head';
import { NotesLink } from '@/features/hearing-notes';
import { OfflinePanel } from '@/features/hearing-offline';
import { OpenPresentation } from '@/features/hearing-slides/open';
import { LinkPlaceInside } from '@/ui/address/LinkPlace';
import { useAddress } from '@/ui/address/useAddress';
import { parseHearingSearch } from '../hearingSearch';
import { usePermalink } from '../usePermalink';
import { Contents } from './Contents';
import styles from './HearingReport.module.css';
import { HearingTools } from './HearingTools';
import { ReportSections } from './ReportSections';

type HearingReportProps = { viewpoint: Viewpoint; hearing: Hearing };

/** The report from top to bottom; every link in it stays in the edition. */
export function HearingReport({ viewpoint, hearing }: HearingReportProps) {
  const { asOf } = hearing;
  const shown = useMemo(
    () => ({ viewpoint: viewpointOfEdition(viewpoint, asOf), hearing }),
    [viewpoint, asOf, hearing],
  );
  const kept = useMemo(
    () => ({ per: asOf, edisi: writeEditionReference(hearing.reference) }),
    [asOf, hearing],
  );
  const { search, change } = useAddress(parseHearingSearch);
  const fingerprint = useEditionFingerprint(shown);
  const permalink = usePermalink(hearing, fingerprint);
  const report = useRef<HTMLDivElement>(null);
  return (
    <LinkPlaceInside adding={kept}>
      <HearingHeadPanel
        {...shown}
        fingerprint={fingerprint}
        permalink={permalink}
        since={search.sejak}
        onSince={(sejak) => change({ sejak })}
        onScope={(scope) => change({ lingkup: scopeKey(scope) })}
      />
      <div className={styles.tools}>
        <OpenPresentation id={writeEditionReference(hearing.reference)} />
        <HearingTools
          shown={shown}
          fingerprint={fingerprint}
          permalink={permalink}
          report={report}
        />
      </div>
      <NotesLink />
      <OfflinePanel {...shown} />
      <Contents />
      <ReportSections {...shown} report={report} />
    </LinkPlaceInside>
  );
}

import { useMemo, useRef } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { useEditionFingerprint } from '@/api/hearing/fingerprint/useEditionFingerprint';
import { writeEditionReference } from '@/domain/hearing/editionReference';
import { type Hearing, viewpointOfEdition } from '@/domain/hearing/hearing';
import { MEETING } from '@/domain/hearing/notes/notes';
import { scopeKey } from '@/domain/hearing/scope';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { HearingHeadPanel } from '@/features/hearing-head';
import { NotesLink, SectionNotes } from '@/features/hearing-notes';
import { OfflinePanel } from '@/features/hearing-offline';
import { WritingSpace } from '@/features/hearing-print';
import { OpenPresentation } from '@/features/hearing-slides/open';
import { useI18n } from '@/i18n/I18n';
import { LinkPlaceInside } from '@/ui/address/LinkPlace';
import { useAddress } from '@/ui/address/useAddress';
import styles from './HearingReport.module.css';
import { HearingTools } from './HearingTools';
import { hearingReads } from './hearingReads';
import { parseHearingSearch } from './hearingSearch';
import { ReportSection } from './ReportSection';
import { SECTIONS } from './sections';

const SECTION_KEYS = SECTIONS.map(({ key }) => key);

type HearingReportProps = { viewpoint: Viewpoint; hearing: Hearing };

/** The report from top to bottom; every link in it stays in the edition. */
export function HearingReport({ viewpoint, hearing }: HearingReportProps) {
  const { t } = useI18n();
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
  const report = useRef<HTMLDivElement>(null);
  const reads = hearingReads(useApiBase(), shown.viewpoint);
  return (
    <LinkPlaceInside adding={kept}>
      <HearingHeadPanel
        {...shown}
        fingerprint={fingerprint}
        since={search.sejak}
        onSince={(sejak) => change({ sejak })}
        onScope={(scope) => change({ lingkup: scopeKey(scope) })}
      />
      <OfflinePanel {...shown} />
      <OpenPresentation id={writeEditionReference(hearing.reference)} />
      <NotesLink />
      <HearingTools shown={shown} fingerprint={fingerprint} report={report} />
      <div ref={report} className={styles.report}>
        <SectionNotes
          sectionKey={MEETING}
          title={t('hearing.notes.meeting')}
          sections={SECTION_KEYS}
        />
        {SECTIONS.map(({ key, title, height, Panel }) => (
          <ReportSection key={key} sectionKey={key}>
            <DataPanel title={title} height={height} now={viewpoint.now} reads={reads}>
              <Panel {...shown} />
            </DataPanel>
            <SectionNotes sectionKey={key} title={t(title)} />
          </ReportSection>
        ))}
        <WritingSpace />
      </div>
    </LinkPlaceInside>
  );
}

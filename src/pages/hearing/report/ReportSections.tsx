import type { RefObject } from 'react';
import type { EditionReference } from '@/domain/hearing/editionReference';
import type { SectionProps } from '@/domain/hearing/hearing';
import { MEETING } from '@/domain/hearing/notes/notes';
import { DataPanel } from '@/features/data-panel';
import { SectionNotes } from '@/features/hearing-notes';
import { WritingSpace } from '@/features/hearing-print';
import { useI18n } from '@/i18n/I18n';
import { SECTIONS } from '../sections';
import styles from './HearingReport.module.css';
import { ReportSection } from './ReportSection';
import { useHearingReads } from './useHearingReads';
import { useKeptPlace } from './useKeptPlace';

const SECTION_KEYS = SECTIONS.map(({ key }) => key);

type ReportSectionsProps = SectionProps & { report: RefObject<HTMLDivElement | null> };

/** The sections in their order, each failing alone, with its notes beneath. */
export function ReportSections({ report, ...shown }: ReportSectionsProps) {
  const { t } = useI18n();
  useKeptPlace(report, editionWord(shown.hearing.reference));
  const readsOf = useHearingReads(shown);
  return (
    <div ref={report} className={styles.report}>
      <SectionNotes
        sectionKey={MEETING}
        title={t('hearing.notes.meeting')}
        sections={SECTION_KEYS}
      />
      {SECTIONS.map(({ key, title, height, Panel }) => (
        <ReportSection key={key} sectionKey={key}>
          <DataPanel title={title} height={height} now={shown.viewpoint.now} reads={readsOf(key)}>
            <Panel {...shown} />
          </DataPanel>
          <SectionNotes sectionKey={key} title={t(title)} />
        </ReportSection>
      ))}
      <WritingSpace />
    </div>
  );
}

/** The same for every scope and comparison of an edition. */
const editionWord = ({ edition }: EditionReference): string =>
  edition.kind === 'own' ? edition.asOf : edition.id;

import type { RefObject } from 'react';
import { useState } from 'react';
import type { FingerprintState } from '@/api/hearing/fingerprint/useFingerprint';
import { writeEditionReference } from '@/domain/hearing/editionReference';
import type { SectionProps } from '@/domain/hearing/hearing';
import { scopeKey } from '@/domain/hearing/scope';
import { HearingChoices } from '@/features/hearing-head';
import { HearingPrint } from '@/features/hearing-print';
import { OpenPresentation } from '@/features/hearing-slides/open';
import { HearingWorkbook } from '@/features/hearing-workbook';
import { useI18n } from '@/i18n/I18n';
import { useAddress } from '@/ui/address/useAddress';
import { CollectedTables } from '../collect/CollectedTables';
import { parseHearingSearch } from '../hearingSearch';
import styles from './HearingTools.module.css';

type HearingToolsProps = SectionProps & {
  fingerprint: FingerprintState;
  /** Opens the edition with what it holds now. */
  permalink: string;
  /** What holds the sections. */
  report: RefObject<HTMLElement | null>;
};

/** What can be done with the report; on a phone folded, because the first screen belongs to what it says. */
export function HearingTools({ report, ...known }: HearingToolsProps) {
  const { t } = useI18n();
  const { viewpoint, hearing, fingerprint, permalink } = known;
  const shown = { viewpoint, hearing };
  const { search, change } = useAddress(parseHearingSearch);
  const [isWide] = useState(() => window.matchMedia('(min-width: 700px)').matches);
  return (
    <details className={styles.fold} open={isWide}>
      <summary className={styles.summary} data-screen-only="">
        {t('hearing.tools')}
      </summary>
      <HearingChoices
        {...shown}
        onSince={(sejak) => change({ sejak })}
        onScope={(scope) => change({ lingkup: scopeKey(scope) })}
      />
      <div className={styles.tools}>
        <OpenPresentation id={writeEditionReference(hearing.reference)} />
        <HearingPrint
          {...known}
          paper={search.kertas ?? 'a4'}
          onPaper={(paper) => change({ kertas: paper === 'a4' ? undefined : paper })}
          report={report}
        />
        <HearingWorkbook
          shown={shown}
          fingerprint={fingerprint}
          permalink={permalink}
          Tables={CollectedTables}
        />
      </div>
    </details>
  );
}

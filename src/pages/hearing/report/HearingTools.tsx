import type { RefObject } from 'react';
import type { FingerprintState } from '@/api/hearing/fingerprint/useFingerprint';
import type { SectionProps } from '@/domain/hearing/hearing';
import { HearingPrint } from '@/features/hearing-print';
import { HearingWorkbook } from '@/features/hearing-workbook';
import { useAddress } from '@/ui/address/useAddress';
import { parseHearingSearch } from '../hearingSearch';
import { useTables } from '../useTables';
import styles from './HearingTools.module.css';

type HearingToolsProps = {
  shown: SectionProps;
  fingerprint: FingerprintState;
  /** Opens the edition with what it holds now. */
  permalink: string;
  /** What holds the sections. */
  report: RefObject<HTMLElement | null>;
};

/** How the report leaves the screen: on paper and as a workbook. */
export function HearingTools({ shown, fingerprint, permalink, report }: HearingToolsProps) {
  const { search, change } = useAddress(parseHearingSearch);
  return (
    <div className={styles.tools}>
      <HearingPrint
        {...shown}
        fingerprint={fingerprint}
        permalink={permalink}
        paper={search.kertas ?? 'a4'}
        onPaper={(paper) => change({ kertas: paper === 'a4' ? undefined : paper })}
        report={report}
      />
      <HearingWorkbook
        shown={shown}
        fingerprint={fingerprint}
        permalink={permalink}
        useTables={useTables}
      />
    </div>
  );
}

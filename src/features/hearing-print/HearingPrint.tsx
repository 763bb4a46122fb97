import type { RefObject } from 'react';
import { hashText } from '@/api/hearing/fingerprint/hashText';
import type { FingerprintState } from '@/api/hearing/fingerprint/useFingerprint';
import { useShownSources } from '@/api/hearing/useShownSources';
import { shortFingerprint } from '@/domain/hearing/content/fingerprint';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import { useDownloadOrigin } from '@/ui/download/DownloadOrigin';
import type { Paper } from '@/ui/print/paper';
import { usePageSheet } from '@/ui/print/usePageSheet';
import { useQr } from '@/ui/print/useQr';
import { HearingPrintView } from './HearingPrintView';
import { hearingSheet } from './sheet/hearingSheet';
import { usePending } from './wait/usePending';

type HearingPrintProps = SectionProps & {
  fingerprint: FingerprintState;
  /** Opens the edition with the figures that are on the paper. */
  permalink: string;
  paper: Paper;
  onPaper: (paper: Paper) => void;
  /** What holds the sections of the report. */
  report: RefObject<HTMLElement | null>;
};

/** Dresses the paper of a hearing, and prints it once it is whole. */
export function HearingPrint({ viewpoint, hearing, ...props }: HearingPrintProps) {
  const { fingerprint, permalink, paper, onPaper, report } = props;
  const { regency } = viewpoint;
  const i18n = useI18n();
  const origin = useDownloadOrigin();
  const isSimulated = useShownSources({ viewpoint, hearing }).some(({ simulated }) => simulated);
  const qr = useQr(permalink);
  const pending = usePending(report);
  usePageSheet(
    hearingSheet(
      {
        paper,
        hearing,
        regency: origin?.regency.name ?? regency,
        fingerprint:
          fingerprint.kind === 'known' ? shortFingerprint(fingerprint.fingerprint, hashText) : null,
        isSimulated,
        permalink,
        qr: qr.kind === 'ready' ? qr.image : null,
      },
      i18n,
    ),
  );
  const missing = [
    ...pending,
    ...(fingerprint.kind === 'waiting' ? [i18n.t('hearing.print.fingerprintPart')] : []),
    ...(qr.kind === 'making' ? [i18n.t('hearing.print.qrPart')] : []),
  ];
  return <HearingPrintView missing={missing} paper={paper} onPaper={onPaper} />;
}

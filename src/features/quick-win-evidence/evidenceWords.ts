import type { EvidenceRecord } from '@/domain/quick-win/record/evidenceRecord';
import type { I18n } from '@/i18n/I18n';

type Words = Pick<I18n, 't' | 'format'>;

/** How many reports are backed by evidence: "12 dari 14 laporan disertai data dukung". */
export const evidenceFinding = (
  { evidenced, reports, pieces }: EvidenceRecord,
  { t }: Words,
): string => t('quickWinRecord.evidence.finding', { evidenced, reports, pieces });

/** Names every report without evidence. */
export const missingWords = ({ missing }: EvidenceRecord, { t, format }: Words): string =>
  t('quickWinRecord.evidence.missing', {
    dates: missing.map(({ date }) => format.dateShort(date)).join(', '),
  });

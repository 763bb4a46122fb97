import type { QuickWinReport } from '@/domain/quick-win/quickWin';
import type { I18n } from '@/i18n/I18n';

/** What the report of the earlier day says since it was corrected; none where it stands. */
export const correctionRemarks = (
  { corrected }: { corrected: QuickWinReport | null },
  { t, format }: I18n,
): string[] =>
  corrected === null
    ? []
    : [
        t('hearing.changes.reportCorrected', {
          date: format.dateShort(corrected.date),
          value: format.percent(corrected.physicalActual),
        }),
      ];

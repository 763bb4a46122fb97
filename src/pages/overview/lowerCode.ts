import { evaluationScores as evaluationInEnglish } from '@/i18n/messages/en/pages/evaluation-scores';
import { freshness as freshnessInEnglish } from '@/i18n/messages/en/pages/freshness';
import { proof as proofInEnglish } from '@/i18n/messages/en/pages/proof';
import { quickWinProgress as progressInEnglish } from '@/i18n/messages/en/pages/quick-win-progress';
import { evaluationScores } from '@/i18n/messages/id/pages/evaluation-scores';
import { freshness } from '@/i18n/messages/id/pages/freshness';
import { proof } from '@/i18n/messages/id/pages/proof';
import { quickWinProgress } from '@/i18n/messages/id/pages/quick-win-progress';

/** Panels below the first screen, fetched as one piece after the panels above are on their way. */
export { EvaluationPanel } from '@/features/evaluation';
export { FreshnessPanel } from '@/features/freshness';
export { QuickWinProgressPanel } from '@/features/quick-win-progress';
/** Nor is anything printed before the first screen is drawn. */
export { PaperFoot } from '@/ui/print/PaperFoot';

/** Their words that the first screen does without, in both languages: one request less than apart. */
export const lowerWords = {
  id: { ...evaluationScores, ...freshness, ...proof, ...quickWinProgress },
  en: { ...evaluationInEnglish, ...freshnessInEnglish, ...proofInEnglish, ...progressInEnglish },
};

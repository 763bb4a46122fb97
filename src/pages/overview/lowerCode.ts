/** Panels below the first screen, fetched as one piece after the panels above are on their way. */
export { EvaluationPanel } from '@/features/evaluation';
export { FreshnessPanel } from '@/features/freshness';
export { QuickWinProgressPanel } from '@/features/quick-win-progress';

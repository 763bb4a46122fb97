export { QuickWinOutcomePanel } from './QuickWinOutcomePanel';

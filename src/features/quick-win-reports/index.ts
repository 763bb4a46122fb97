export { QuickWinReportsPanel } from './QuickWinReportsPanel';

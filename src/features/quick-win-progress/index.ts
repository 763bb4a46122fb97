export { QuickWinProgressPanel } from './QuickWinProgressPanel';

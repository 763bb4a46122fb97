export { QuickWinScatterPanel } from './QuickWinScatterPanel';

export { QuickWinSitesPanel } from './QuickWinSitesPanel';

export { QuickWinHeadPanel } from './QuickWinHeadPanel';

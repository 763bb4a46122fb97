export { QuickWinAccountPanel } from './QuickWinAccountPanel';

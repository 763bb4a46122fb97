export { QuickWinCurvePanel } from './QuickWinCurvePanel';

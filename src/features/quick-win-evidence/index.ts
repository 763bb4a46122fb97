export { QuickWinEvidencePanel } from './QuickWinEvidencePanel';

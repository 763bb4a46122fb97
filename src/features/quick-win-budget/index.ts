export { QuickWinBudgetPanel } from './QuickWinBudgetPanel';

export { QuickWinListPanel } from './QuickWinListPanel';
export type { QuickWinQuery } from './quickWinQuery';

export { QuickWinsPanel } from './QuickWinsPanel';
export { useQuickWinsSlides } from './useQuickWinsSlides';
export { useQuickWinsTables } from './useQuickWinsTables';

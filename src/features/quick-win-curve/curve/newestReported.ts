import type { QuickWinCurve } from '@/domain/quick-win/curve/quickWinCurve';

/** Place of the newest month with a report; the first month where there is none. */
export const newestReported = ({ months }: QuickWinCurve): number =>
  Math.max(
    0,
    months.findLastIndex(({ state }) => state === 'reported'),
  );

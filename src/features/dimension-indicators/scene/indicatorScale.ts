import type { AxisTick } from '@/charts/bars/AxisLabels';
import type { StripScale } from '@/charts/strip/placeStripMarks';
import { BAND_SCALE } from '@/domain/indicator/achievement';
import type { I18n } from '@/i18n/I18n';

const bounds = BAND_SCALE.map(({ from }) => from).filter(Number.isFinite);

/** The axis of achievement that all indicators share, in percent. */
export const INDICATOR_SCALE: StripScale = { min: 40, max: 120, bounds, target: 100 };

/** Narrower than this, in wall units, the bound next to the target has no room beside it. */
const LEAST_WIDTH_FOR_ALL = 64;

/** What is printed above the marks: the bounds of the bands, and the target. */
export const indicatorTicks = (width: number, { format }: Pick<I18n, 'format'>): AxisTick[] =>
  [...(width < LEAST_WIDTH_FOR_ALL ? bounds.slice(1) : bounds), INDICATOR_SCALE.target].map(
    (at) => ({ at, text: format.number(at, 0), isTarget: at === INDICATOR_SCALE.target }),
  );

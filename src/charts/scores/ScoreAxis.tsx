import { useI18n } from '@/i18n/I18n';
import { AxisLabels } from '../bars/AxisLabels';
import type { ScoreScale } from './scoreScale';

/** Whole scores above rows that share one scale. */
export function ScoreAxis({ scale: { min, max, ticks } }: { scale: ScoreScale }) {
  const { format } = useI18n();
  return (
    <AxisLabels
      min={min}
      max={max}
      ticks={ticks.map((at) => ({ at, text: format.number(at, 0) }))}
    />
  );
}

import type { CSSProperties, PointerEvent } from 'react';
import type { CurveMonth } from '@/domain/quick-win/curve/curveMonth';
import { useI18n } from '@/i18n/I18n';
import styles from './MonthReader.module.css';
import { readingOf } from './readingOf';

type MonthReaderProps = {
  months: readonly CurveMonth[];
  at: number;
  onRead: (at: number) => void;
};

/**
 * A slider over the plot, a month a step: keyboard, finger and pointer read the same curve, and a
 * screen reader hears the figures of the month.
 */
export function MonthReader({ months, at, onRead }: MonthReaderProps) {
  const i18n = useI18n();
  const month = months[at];
  const readUnder = ({ clientX, currentTarget, pointerType }: PointerEvent<HTMLInputElement>) => {
    if (pointerType !== 'mouse') return;
    const { left, width } = currentTarget.getBoundingClientRect();
    const slot = Math.floor(((clientX - left) / width) * months.length);
    onRead(Math.min(months.length - 1, Math.max(0, slot)));
  };
  // The thumb is as wide as a month, so that a step of the slider is a month of the drawing.
  const thumb: CSSProperties & Record<'--thumb', string> = { '--thumb': `${100 / months.length}%` };
  return (
    <input
      type="range"
      className={styles.reader}
      style={thumb}
      aria-label={i18n.t('quickWinCurve.read.label')}
      aria-valuetext={month && valueText(month, i18n)}
      min={0}
      max={months.length - 1}
      step={1}
      value={at}
      onChange={({ currentTarget }) => onRead(Number(currentTarget.value))}
      onPointerMove={readUnder}
    />
  );
}

function valueText(month: CurveMonth, i18n: ReturnType<typeof useI18n>): string {
  const { title, rows } = readingOf(month, i18n);
  return [title, ...rows.map(({ term, text }) => `${term} ${text}`)].join(', ');
}

import { type KeyboardEvent, useState } from 'react';
import type { ScatterLayout } from './layout/scatterLayout';
import styles from './ScatterChart.module.css';
import { ScatterMarkGlyph } from './ScatterMarkGlyph';

type ScatterMarksProps = {
  layout: ScatterLayout;
  viewBox: string;
  label: string;
  chosen: string | null;
  onChoose: (key: string | null) => void;
  /** The mark that has the focus. */
  onFocus: (key: string | null) => void;
};

const STEPS: Readonly<Record<string, number | undefined>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The marks as a listbox with one tab stop, whatever their number; over the axes. */
export function ScatterMarks(props: ScatterMarksProps) {
  const { layout, viewBox, label, chosen, onChoose, onFocus } = props;
  const [reached, setReached] = useState<string | null>(null);
  const keys = layout.points.map(({ mark }) => mark.key);
  const at = Math.max(0, keys.indexOf(reached ?? chosen ?? ''));
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextAt(event.key, at, keys.length - 1);
    if (next !== null) focusOption(event.currentTarget, next);
    else if (event.key === 'Enter' || event.key === ' ') onChoose(keys[at] ?? null);
    else if (event.key === 'Escape') onChoose(null);
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="listbox"
      aria-label={label}
      className={styles.marks}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <svg viewBox={viewBox} role="presentation">
        {layout.points.map(({ mark, x, y }, index) => (
          <g
            key={mark.key}
            role="option"
            aria-label={mark.label}
            aria-selected={mark.key === chosen}
            tabIndex={index === at ? 0 : -1}
            className={styles.mark}
            transform={`translate(${x} ${y})`}
            onFocus={() => {
              setReached(mark.key);
              onFocus(mark.key);
            }}
            onBlur={() => onFocus(null)}
            onClick={() => onChoose(mark.key === chosen ? null : mark.key)}
          >
            <ScatterMarkGlyph mark={mark} />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Where a key leads to in the order of the marks; `null` for keys that lead nowhere. */
function nextAt(key: string, at: number, last: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(last, Math.max(0, at + step));
}

function focusOption(listbox: HTMLDivElement, index: number) {
  listbox.querySelectorAll<SVGElement>('[role="option"]').item(index).focus();
}

import { type KeyboardEvent, useState } from 'react';
import { isArrowKey, nearestInDirection } from '../geometry/nearestInDirection';
import type { DrawnArea } from '../layout/layOutMap';
import styles from './AreaOptions.module.css';
import type { AreaActions } from './areaActions';

type AreaOptionsProps = {
  title: string;
  viewBox: string;
  areas: readonly DrawnArea[];
  selected: string | null;
  actions: AreaActions;
};

/**
 * The areas as a listbox with one tab stop: arrows go to the area that lies that way, Enter or
 * Space selects, Escape clears. It lies unseen over the drawing and over the WebGL canvas alike.
 */
export function AreaOptions({ title, viewBox, areas, selected, actions }: AreaOptionsProps) {
  const [focused, setFocused] = useState<string | null>(null);
  const entry = areas.find(({ area }) => area.code === (focused ?? selected)) ?? areas[0];

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!entry || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (isArrowKey(key)) {
      const to = nearestInDirection(entry.anchor, key, areas.map(toPlace));
      if (to) focusOption(event.currentTarget, to.code);
    } else if (key === 'Enter' || key === ' ') actions.onSelect(entry.area.code);
    else if (key === 'Escape') actions.onSelect(null);
    else return;
    event.preventDefault();
  };

  return (
    <div
      role="listbox"
      aria-label={title}
      aria-describedby={actions.hint}
      className={styles.options}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onPointerLeave={() => actions.onPoint(null)}
      onBlur={() => actions.onPoint(null)}
    >
      <svg viewBox={viewBox} role="presentation">
        {areas.map(({ area, path }) => (
          <path
            key={area.code}
            role="option"
            aria-selected={area.code === selected}
            aria-label={actions.describe(area)}
            data-code={area.code}
            className={styles.option}
            d={path}
            tabIndex={area === entry?.area ? 0 : -1}
            onClick={() => actions.onSelect(area.code)}
            onPointerEnter={() => actions.onPoint(area.code)}
            onFocus={() => {
              setFocused(area.code);
              actions.onPoint(area.code);
              actions.onFocus(area.code);
            }}
          />
        ))}
        {entry && (
          <g className={styles.ring}>
            <path d={entry.path} />
            <path d={entry.path} />
          </g>
        )}
      </svg>
    </div>
  );
}

const toPlace = ({ area, anchor }: DrawnArea) => ({ ...anchor, code: area.code });

function focusOption(listbox: HTMLDivElement, code: string) {
  listbox.querySelector<SVGElement>(`[data-code="${code}"]`)?.focus();
}

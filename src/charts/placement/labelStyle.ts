import type { CSSProperties } from 'react';
import type { Box } from './box';
import type { PlacedLabel } from './labelCandidates';

/** Sideways in % of the strip, upwards in em: the layout then survives paper and zoom. */
export function labelStyle(label: PlacedLabel, width: number): CSSProperties {
  const share = (x: number) => `${(x / width) * 100}%`;
  const side =
    label.align === 'left' ? { left: share(label.left) } : { right: share(width - label.right) };
  return {
    ...side,
    bottom: `${label.bottom}em`,
    width: `${label.right - label.left}em`,
    height: `${label.top - label.bottom}em`,
    lineHeight: label.leader === null ? 1 : 1.2,
    textAlign: label.align,
    // The width is an estimate: a line that was not meant to wrap may stick out a little, away from its mark.
    justifyContent: label.align === 'left' ? 'flex-start' : 'flex-end',
    whiteSpace: label.top - label.bottom < 2 ? 'nowrap' : 'normal',
  };
}

export function leaderStyle({ left, right, bottom, top }: Box, width: number): CSSProperties {
  return {
    left: `${((left + right) / 2 / width) * 100}%`,
    bottom: `${bottom}em`,
    height: `${top - bottom}em`,
  };
}

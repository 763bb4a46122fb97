import type { CSSProperties } from 'react';

/** In em of the drawings' text: names, scale, plot, and what stands beside the plot. */
export type PanelColumns = {
  names: number;
  ticks: number;
  plot: number;
  /** 0 where names stand above the plot and nothing beside it. */
  beside: number;
};

const WIDE_FROM = 62;
const WIDE = { names: 17, beside: 16 };
const TICKS = 2.6;

/** The columns that every drawing of the panel shares, for a panel `width` em wide. */
export function panelColumns(width: number): PanelColumns {
  const { names, beside } = width >= WIDE_FROM ? WIDE : { names: 0, beside: 0 };
  return { names, ticks: TICKS, plot: width - names - TICKS - beside, beside };
}

/** Shares, not lengths: paper is narrower than the screen that was measured. */
export function gridOf({ names, ticks, plot, beside }: PanelColumns): CSSProperties {
  const columns = beside === 0 ? [ticks, plot] : [names, ticks, plot, beside];
  return { gridTemplateColumns: columns.map((share) => `minmax(0, ${share}fr)`).join(' ') };
}

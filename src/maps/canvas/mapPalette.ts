/** The colours of the map as plain values: WebGL cannot read custom properties. */
export type MapPalette = {
  classes: readonly [string, string, string, string, string];
  /** Areas without a class, under circles. */
  plain: string;
  hatchGround: string;
  hatchInk: string;
  areaLine: string;
  land: string;
  landLine: string;
  sea: string;
};

/** Whether an element stands in the dark theme. */
export const isDarkMap = (element: Element): boolean =>
  getComputedStyle(element).colorScheme === 'dark';

/** Reads the palette of the theme an element stands in. */
export function readPalette(element: Element): MapPalette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    classes: [token('--sq1'), token('--sq2'), token('--sq3'), token('--sq4'), token('--sq5')],
    plain: token('--sunken'),
    hatchGround: token('--hatch-bg'),
    hatchInk: token('--hatch-ink'),
    areaLine: token('--map-line'),
    land: token('--land'),
    landLine: token('--land-line'),
    sea: token('--sea'),
  };
}

/** The picture on the wall and its farthest reader, in metres. */
export type WallScreen = { height: number; distance: number };

/** Size of the canvas in CSS px. */
export type CanvasSize = { width: number; height: number };

/** Angle of a capital as the farthest reader sees it, in minutes of arc (ISO 9241-303, NUREG-0700). */
export const ARCMINUTES = { least: 16, preferred: 20 } as const;

/** Height of a capital of IBM Plex Sans, in em. */
const CAP_HEIGHT = 0.698;

/** How many of the smallest lines fit on the short side: the usual, with fewer rows, and at the least. */
const LINES = { usual: 40, fewer: 32, least: 26 } as const;

/** Four thirds of 16:9 and wider: a wall of several panels. */
const PANEL_ASPECT = 16 / 9;
const SEVERAL_FROM = 2.4;

const radians = (arcminutes: number) => ((arcminutes / 60) * Math.PI) / 180;

/** Font size in CSS px at which capitals subtend that angle. */
export function fontSizeFor(arcminutes: number, screen: WallScreen, canvas: CanvasSize): number {
  const capital = 2 * screen.distance * Math.tan(radians(arcminutes) / 2);
  return (capital / CAP_HEIGHT) * (canvas.height / screen.height);
}

/** The angle in minutes of arc that capitals of a font size (CSS px) subtend. */
export function arcminutesOf(fontSize: number, screen: WallScreen, canvas: CanvasSize): number {
  const capital = fontSize * CAP_HEIGHT * (screen.height / canvas.height);
  return ((2 * Math.atan(capital / 2 / screen.distance) * 180) / Math.PI) * 60;
}

/** Panels side by side on a wall that is wider than one screen. */
export function panelsOf({ width, height }: CanvasSize): number {
  const aspect = width / height;
  return aspect < SEVERAL_FROM ? 1 : Math.round(aspect / PANEL_ASPECT);
}

/** Below this many units a panel is narrow: its header keeps to what nobody could guess. */
const NARROW_BELOW = 60;

/** Whether a panel has room for the short header only; `unit` in CSS px. */
export const isNarrowPanel = (canvas: CanvasSize, unit: number): boolean =>
  canvas.width / panelsOf(canvas) / unit < NARROW_BELOW;

export type WallUnit = {
  /** The smallest text of the wall, CSS px: the unit of all its measures. */
  unit: number;
  /** Angle of its capitals for the farthest reader; `null` while the screen is not configured. */
  arcminutes: number | null;
  /** The screen is too small for the distance: the text is the largest that leaves room for a scene. */
  isTooSmall: boolean;
};

/**
 * The smallest text: 1/40 of the short side of a panel, or what the distance asks for. 20 minutes of
 * arc where they leave room for four rows, else 16 where they leave room for three.
 */
export function wallUnit(canvas: CanvasSize, screen: WallScreen | null): WallUnit {
  const shortSide = Math.min(canvas.width / panelsOf(canvas), canvas.height);
  const usual = shortSide / LINES.usual;
  if (screen === null) return { unit: usual, arcminutes: null, isTooSmall: false };
  const preferred = fontSizeFor(ARCMINUTES.preferred, screen, canvas);
  const least = fontSizeFor(ARCMINUTES.least, screen, canvas);
  const wished = preferred <= shortSide / LINES.fewer ? preferred : least;
  const unit = Math.min(Math.max(usual, wished), shortSide / LINES.least);
  return {
    unit,
    arcminutes: arcminutesOf(unit, screen, canvas),
    isTooSmall: unit < least,
  };
}

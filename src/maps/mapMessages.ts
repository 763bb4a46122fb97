/** Words of the map's own controls, in the reader's language. */
export type MapMessages = {
  zoomIn: string;
  zoomOut: string;
  /** Back to the whole regency. */
  reset: string;
  /** How to move between areas with the keyboard; announced with the list of areas. */
  keyboardHint: string;
  /** Shown when a bare wheel turns over the zoomed map: use Ctrl and the wheel. */
  wheelHint: string;
  /** Shown when one finger drags the zoomed map: use two fingers. */
  touchHint: string;
  /** Quiet note when zooming is not possible on this device. */
  zoomUnavailable: string;
  meetsTarget: string;
  missesTarget: string;
};

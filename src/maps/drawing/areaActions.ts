import type { MapArea } from '../areaMapModel';

/** What a reader can do with the areas of a map. */
export type AreaActions = {
  onSelect: (code: string | null) => void;
  onPoint: (code: string | null) => void;
  /** The words of a mark under the pointer; null when it leaves. */
  onRead: (label: string | null) => void;
  onFocus: (code: string) => void;
  describe: (area: MapArea) => string;
  /** Id of the sentence that says how to move by keyboard. */
  hint: string;
};

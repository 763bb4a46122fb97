import { createContext, useContext } from 'react';

/** Room of a scene in wall units (1 is the smallest text), without header and footer. */
export type SceneRoom = { width: number; height: number };

export const SceneRoomContext = createContext<SceneRoom>({ width: 68, height: 31 });

/** How much room a scene has: rows are cut to it, text is never made smaller. */
export const useSceneRoom = (): SceneRoom => useContext(SceneRoomContext);

/** Two blocks stand side by side from here on, else one below the other. */
const TWO_COLUMNS_FROM = 56;

export const hasTwoColumns = ({ width }: SceneRoom): boolean => width >= TWO_COLUMNS_FROM;

/** In square units: with less, letters are so large that a scene keeps to its words. */
const TIGHT_UNDER = 1000;

export const isTight = ({ width, height }: SceneRoom): boolean => width * height < TIGHT_UNDER;

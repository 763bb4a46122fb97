import type { SceneRoom } from '../wall/sceneRoom';

/** In wall units: a projector of 4:3 has 50, a telephone about 30. */
const COLUMNS_FROM = 44;

/** Whether the parts of a row stand side by side on a slide, else one below the other. */
export const hasSlideColumns = ({ width }: SceneRoom): boolean => width >= COLUMNS_FROM;

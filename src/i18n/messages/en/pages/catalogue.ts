import type { cataloguePage as id } from '../../id/pages/catalogue';
import type { Translation } from '../../translation';

export const cataloguePage: Translation<typeof id> = {};

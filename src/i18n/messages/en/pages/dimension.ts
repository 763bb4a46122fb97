import type { dimensionPage as id } from '../../id/pages/dimension';
import type { Translation } from '../../translation';

export const dimensionPage: Translation<typeof id> = {};

import type { dataPage as id } from '../../id/pages/data';
import type { Translation } from '../../translation';

export const dataPage: Translation<typeof id> = {};

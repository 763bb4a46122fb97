import type { indicatorPage as id } from '../../id/pages/indicator';
import type { Translation } from '../../translation';

export const indicatorPage: Translation<typeof id> = {};

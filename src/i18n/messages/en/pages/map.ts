import type { mapPage as id } from '../../id/pages/map';
import type { Translation } from '../../translation';

export const mapPage: Translation<typeof id> = {};

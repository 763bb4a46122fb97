import type { comparison as id } from '../../id/pages/comparison';
import type { Translation } from '../../translation';

export const comparison: Translation<typeof id> = {};

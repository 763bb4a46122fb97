import type { downloads as id } from '../../id/pages/download';
import type { Translation } from '../../translation';

export const downloads: Translation<typeof id> = {};

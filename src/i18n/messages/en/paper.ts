import type { paper as id } from '../id/paper';
import type { Translation } from '../translation';

export const paper: Translation<typeof id> = {
  'paper.pageOf': '{page} of {pages}',
  'paper.regency': '{name} Regency',
  'paper.asOf': 'data as of {date}',
  'paper.printed': 'printed {moment}',
};

import type { agencyPage as id } from '../../id/pages/agency';
import type { Translation } from '../../translation';
import { agencyActivity } from './agency/activity';
import { agencyFigures } from './agency/figures';
import { agencyHead } from './agency/head';
import { agencyPapers } from './agency/papers';

export const agencyPage: Translation<typeof id> = {
  ...agencyHead,
  ...agencyFigures,
  ...agencyPapers,
  ...agencyActivity,
};

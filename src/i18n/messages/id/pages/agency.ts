import { agencyActivity } from './agency/activity';
import { agencyFigures } from './agency/figures';
import { agencyHead } from './agency/head';
import { agencyPapers } from './agency/papers';

export const agencyPage = {
  ...agencyHead,
  ...agencyFigures,
  ...agencyPapers,
  ...agencyActivity,
} as const;

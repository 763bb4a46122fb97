import type { hearingAccounts as id } from '../../../id/pages/hearing/accounts';
import type { Translation } from '../../../translation';

export const hearingAccounts: Translation<typeof id> = {
  'hearing.promises.title': 'Promises of earlier hearings',
  'hearing.explanations.title': 'To be explained by the agencies',
  'hearing.indicators.title': 'Indicators by agency',
};

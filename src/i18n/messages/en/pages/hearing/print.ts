import type { hearingPrint as id } from '../../../id/pages/hearing/print';
import type { Translation } from '../../../translation';

export const hearingPrint: Translation<typeof id> = {
  'hearing.print.print': 'Print',
};

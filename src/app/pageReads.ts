import type { ResourceName } from '@/api/contract/resources';
import type { patterns } from '@/ui/address/paths';

/** What each page reads as soon as it opens and its address alone names; what comes later is not here. */
export const pageReads: Partial<Record<keyof typeof patterns, readonly ResourceName[]>> = {
  home: ['scorecard', 'boundaries'],
  overview: ['scorecard', 'boundaries'],
  dimension: ['scorecard', 'dimensions'],
  catalogue: ['scorecard'],
  indicator: ['scorecard', 'observations', 'indicators', 'boundaries', 'dimensions', 'regencies'],
  map: ['scorecard', 'boundaries'],
  quickWins: ['scorecard'],
  quickWin: ['scorecard', 'quickWins', 'reports', 'boundaries', 'dimensions'],
  agencies: ['scorecard', 'worksheets', 'promises'],
  agency: ['scorecard', 'worksheets', 'promises', 'evaluations', 'indexSchemes', 'editions'],
  assessment: [
    'scorecard',
    'evaluations',
    'indexSchemes',
    'indexScores',
    'readiness',
    'programmes',
    'worksheets',
  ],
  services: ['scorecard', 'services', 'boundaries'],
  data: ['scorecard', 'indicators', 'boundaries'],
};

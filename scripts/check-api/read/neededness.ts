import type { ResourceName } from '@/api/contract/resources';

/** What happens where a resource is not served. */
type Absence = { severity: 'error' | 'warning'; effect: string } | null;

/** `null`: may be absent without a word; the page that reads it says so itself. */
export const ABSENCE: Readonly<Record<ResourceName, Absence>> = {
  regencies: { severity: 'error', effect: 'Nothing can be found without the list of regencies.' },
  profile: { severity: 'error', effect: 'Agencies and districts have no names.' },
  boundaries: { severity: 'error', effect: 'There is no map.' },
  dimensions: { severity: 'error', effect: 'Dimensions have no parts.' },
  indicators: { severity: 'error', effect: 'No indicator has a definition.' },
  indexSchemes: { severity: 'error', effect: 'No score has a scale.' },
  quickWins: { severity: 'error', effect: 'The pages of quick wins are empty.' },
  scorecard: { severity: 'error', effect: 'The overview cannot be shown.' },
  observations: { severity: 'error', effect: 'The page of this indicator has no figures.' },
  reports: { severity: 'error', effect: 'The page of this quick win has no reports.' },
  services: { severity: 'warning', effect: 'The page of services fails.' },
  editions: { severity: 'warning', effect: 'There are no named hearings.' },
  evaluations: { severity: 'warning', effect: 'The assessment page has no evaluations.' },
  indexScores: { severity: 'warning', effect: 'The assessment page has no other indices.' },
  readiness: { severity: 'warning', effect: 'The assessment page has no readiness.' },
  programmes: { severity: 'warning', effect: 'The assessment page has no programmes.' },
  worksheets: { severity: 'warning', effect: 'The assessment page has no worksheets.' },
  promises: { severity: 'warning', effect: 'Hearings have no promises.' },
  scorecardOfYear: null,
};

import type { IsoDate } from '@/domain/time/calendar';
import { DECREES, LUTRA_SPBE_2022, PREDICATES, SIMULATED_SPBE } from '../seeds/index-scores';
import { PUBLISHED_SERIES } from '../seeds/published-series';

import type { IndexScoreWire, SourceWire, Wire } from '../wire';
import { SIMULATION } from './figures';

const SCHEME_OF: Record<string, string> = { spbe: 'SPBE-59-2020', ips: 'IPS-EPSS' };

/** Published scores of other indices; a regency without one has an empty list. */
export function indexScoresOf(regency: string, today: IsoDate): Wire<'indexScores'> {
  const sources: SourceWire[] = [];
  const scores: IndexScoreWire[] = [];
  for (const [indicator, , area, year, value, citation] of PUBLISHED_SERIES) {
    const scheme = SCHEME_OF[indicator];
    const publishedAt = `${year + 1}-01-31`;
    if (scheme === undefined || area !== regency || publishedAt > today) continue;
    const source = `${indicator}-${year}`;
    const isLutra2022 = area === '73.22' && indicator === 'spbe' && year === 2022;
    sources.push({ id: source, name: citation, simulated: false });
    const decree = DECREES[`${area}/${indicator}/${year}`];
    scores.push({
      scheme,
      year,
      value,
      ...(decree === undefined ? {} : { decree }),
      predicate: PREDICATES[`${area}/${indicator}/${year}`] ?? null,
      components: isLutra2022 ? LUTRA_SPBE_2022 : [],
      source,
      publishedAt,
    });
  }
  const simulated = simulatedSpbe(regency).filter(({ publishedAt }) => publishedAt <= today);
  if (simulated.length > 0) sources.push(SIMULATION);
  return { sources, scores: [...scores, ...simulated] };
}

const FIRST_YEAR = 2021;

const simulatedSpbe = (regency: string): IndexScoreWire[] =>
  (SIMULATED_SPBE[regency] ?? []).map((value, at) => ({
    scheme: 'SPBE-59-2020',
    year: FIRST_YEAR + at,
    value,
    predicate: null,
    components: [],
    source: SIMULATION.id,
    publishedAt: `${FIRST_YEAR + at + 1}-01-31`,
  }));

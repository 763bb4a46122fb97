import type { IsoDate } from '@/domain/time/calendar';
import { PUBLISHED_SERIES } from '../seeds/published-series';
import { text } from '../seeds/text';
import type { IndexScoreWire, SourceWire, Wire } from '../wire';

const SCHEME_OF: Record<string, string> = { spbe: 'SPBE-59-2020', ips: 'IPS-EPSS' };

/** Published domain scores of Luwu Utara's SPBE 2022. */
const LUTRA_SPBE_2022 = [
  { code: 'kebijakan', score: 3.1 },
  { code: 'tata-kelola', score: 2.3 },
  { code: 'manajemen', score: 2.18 },
  { code: 'layanan', score: 3.51 },
];

/** Predicates that a source states in words; none is derived from a score. */
const PREDICATES: Record<string, ReturnType<typeof text>> = {
  '73.22/spbe/2021': text('Baik', 'Good'),
  '73.22/spbe/2022': text('Baik', 'Good'),
  '73.22/ips/2024': text('Cukup', 'Fair'),
};

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
    scores.push({
      scheme,
      year,
      value,
      predicate: PREDICATES[`${area}/${indicator}/${year}`] ?? null,
      components: isLutra2022 ? LUTRA_SPBE_2022 : [],
      source,
      publishedAt,
    });
  }
  return { sources, scores };
}

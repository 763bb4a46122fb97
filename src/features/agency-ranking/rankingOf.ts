import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import type { Published } from '@/domain/agency/duties/dutySources';
import { compareCodes } from '@/domain/order';
import { type SearchIndex, searchIndexOf } from '@/domain/search/indicatorSearch';
import { type LatenessAxis, latenessAxis } from './list/latenessAxis';

/** Every agency, made ready once to be narrowed and put in order. */
export type Ranking = {
  records: readonly AgencyRecord[];
  index: SearchIndex;
  /** Commissions that agencies answer to, with how many do. */
  commissions: ReadonlyMap<string, number>;
  /** Of all agencies, so that a bar keeps its length whatever the list is narrowed to. */
  axis: LatenessAxis;
  /** What all is counted from. */
  published: readonly Published[];
};

type Ranked = Pick<Ranking, 'records' | 'published'>;

export const rankingOf = ({ records, published }: Ranked): Ranking => ({
  records,
  index: searchIndexOf(records.map(searchEntryOf)),
  commissions: commissionsOf(records),
  axis: latenessAxis(records),
  published,
});

/** A renamed agency is found by its former names too. */
const searchEntryOf = ({ id, name, shortName, ...agency }: AgencyRecord) => ({
  id,
  names: [
    name,
    shortName,
    ...agency.formerNames.flatMap((former) => [former.name, former.shortName]),
  ],
  beside: [agency.commission, agency.headPost?.id, agency.headPost?.en].filter(
    (text) => text !== null && text !== undefined,
  ),
});

function commissionsOf(records: readonly AgencyRecord[]): Ranking['commissions'] {
  const named = records.flatMap(({ commission }) => commission ?? []).sort(compareCodes);
  const counts = new Map<string, number>();
  for (const commission of named) counts.set(commission, (counts.get(commission) ?? 0) + 1);
  return counts;
}

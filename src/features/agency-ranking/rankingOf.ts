import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import type { Source } from '@/domain/indicator/indicator';
import { compareCodes } from '@/domain/order';
import { type SearchIndex, searchIndexOf } from '@/domain/search/indicatorSearch';
import type { IsoDate } from '@/domain/time/calendar';
import { type LatenessAxis, latenessAxis } from './list/latenessAxis';

/** Every agency, made ready once to be narrowed and put in order. */
export type Ranking = {
  records: readonly AgencyRecord[];
  index: SearchIndex;
  /** Commissions that agencies answer to, with how many do. */
  commissions: ReadonlyMap<string, number>;
  /** Of all agencies, so that a bar keeps its length whatever the list is narrowed to. */
  axis: LatenessAxis;
  /** Figures, quick wins and reports that all is counted from. */
  published: readonly Published[];
};

type Published = { source: Source; publishedAt: IsoDate };

export const rankingOf = (records: readonly AgencyRecord[]): Ranking => ({
  records,
  index: searchIndexOf(records.map(searchEntryOf)),
  commissions: commissionsOf(records),
  axis: latenessAxis(records),
  published: records.flatMap(({ indicators, quickWins }) => [
    ...indicators.flatMap(({ latest }) => latest ?? []),
    ...quickWins.map(({ quickWin, report }) => report ?? quickWin),
  ]),
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

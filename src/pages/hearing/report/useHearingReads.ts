import { type QueryKey, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import type { Scorecard } from '@/api/scorecard/parseScorecard';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { macroIndicators } from '@/domain/hearing/macro/macroTable';
import { placesOf } from '@/domain/hearing/places';
import { indicatorsInScope } from '@/domain/hearing/scope';
import { SECTIONS } from '../sections';
import { hearingReads, type ShownIds } from './hearingReads';

/**
 * Asks for all that the sections read, and gives the keys of each. It stays with the answers: one that
 * another page gave up on half way would never come, and its section would wait for ever.
 */
export function useHearingReads(shown: SectionProps): (section: string) => QueryKey[] {
  const { viewpoint, hearing } = shown;
  const base = useApiBase();
  const { data } = useQuery(scorecardQuery(base, viewpoint.regency, viewpoint.asOf));
  const ids = useMemo(() => shownIds(data, { viewpoint, hearing }), [data, viewpoint, hearing]);
  const reads = hearingReads(base, shown, ids);
  const all = SECTIONS.flatMap(({ key }) => reads(key));
  const queries = [...new Map(all.map((it) => [JSON.stringify(it.queryKey), it])).values()];
  useQueries({ queries, combine: unread });
  return (section) => reads(section).map(({ queryKey }) => queryKey);
}

/** Nothing is drawn from the answers here, so nothing is drawn anew when they come. */
const unread = () => null;

/** None while the scorecard is on its way, or where its indicators broke the contract. */
function shownIds(
  scorecard: Scorecard | undefined,
  { viewpoint, hearing }: SectionProps,
): ShownIds {
  if (scorecard === undefined || !scorecard.indicators.ok) return { macro: [], places: [] };
  const conditions = indicatorConditionsOf(scorecard, viewpoint.on);
  const inside = indicatorsInScope(conditions, hearing.scope, scorecard.agencies);
  const places = placesOf(inside, viewpoint.rules.attention);
  return {
    macro: macroIndicators(conditions.map(({ indicator }) => indicator)).map(({ id }) => id),
    places: places.kind === 'none' ? [] : places.shown.map(({ indicator }) => indicator.id),
  };
}

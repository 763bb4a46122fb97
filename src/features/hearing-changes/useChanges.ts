import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { definitionsQuery } from '@/api/catalog/definitionQueries';
import { schemesQuery } from '@/api/catalog/schemeQueries';
import { unwrap } from '@/api/http/parsePart';
import {
  agencyNamesOf,
  indicatorConditionsOf,
  indicatorRecordsOf,
  quickWinConditionsOf,
} from '@/api/scorecard/conditionsOf';
import type { Scorecard } from '@/api/scorecard/parseScorecard';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { KnownOn } from '@/domain/hearing/changes/editionPair';
import type { SectionProps } from '@/domain/hearing/hearing';
import type { OwnRules } from '@/domain/rules/ownRules';
import type { IsoDate } from '@/domain/time/calendar';
import { type ChangesModel, selectChanges } from './selectChanges';

/** Suspends until the answers of both days, the definitions and the weights are here. */
export function useChanges({ viewpoint, hearing }: SectionProps): ChangesModel {
  const { regency, asOf, on, rules } = viewpoint;
  const { since, scope } = hearing;
  const base = useApiBase();
  const [{ data: after }, { data: before }, { data: definitions }, { data: schemes }] =
    useSuspenseQueries({
      queries: [
        scorecardQuery(base, regency, asOf),
        // Without an earlier day nothing is compared, and nothing more is asked for.
        scorecardQuery(base, regency, since?.asOf ?? asOf),
        definitionsQuery(base, regency),
        schemesQuery(base),
      ],
    });
  return useMemo(
    () =>
      selectChanges({
        since,
        agencies: agencyNamesOf(after, on),
        pair: {
          regency,
          before: knownOn(before, since?.asOf ?? on, rules),
          after: knownOn(after, on, rules),
          definitions,
          schemes,
          scope,
        },
      }),
    [regency, since, scope, before, after, definitions, schemes, on, rules],
  );
}

const knownOn = (scorecard: Scorecard, on: IsoDate, rules: OwnRules): KnownOn => ({
  on,
  indicators: indicatorConditionsOf(scorecard, on),
  records: indicatorRecordsOf(scorecard, on),
  quickWins: quickWinConditionsOf(scorecard, { on, rules }),
  agencies: scorecard.agencies,
  evaluations: unwrap(scorecard.evaluations),
  programmes: unwrap(scorecard.programmes),
});

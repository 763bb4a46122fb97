import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import type { Scorecard } from '@/api/scorecard/parseScorecard';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { LocalText } from '@/domain/text';
import type { Viewpoint } from '@/domain/time/viewpoint';
import type { WallFacts } from '@/domain/wall/rotation/planRotation';

/** Names of indicators by id, for titles of scenes. */
export type IndicatorNames = ReadonlyMap<string, LocalText>;

/** What the rotation is planned from; `null` while nothing has ever been answered. */
export function useWallFacts({ regency, asOf, on, rules }: Viewpoint): {
  facts: WallFacts | null;
  names: IndicatorNames;
  /** When the scorecard last came; 0 for never. */
  answeredAt: number;
} {
  const { data, dataUpdatedAt } = useQuery(scorecardQuery(useApiBase(), regency, asOf));
  const facts = useMemo(
    () => (data === undefined ? null : factsOf(data, { on, rules })),
    [data, on, rules],
  );
  const names = useMemo(
    () => new Map(facts?.indicators.map(({ indicator }) => [indicator.id, indicator.name])),
    [facts],
  );
  return { facts, names, answeredAt: dataUpdatedAt };
}

/** A part that broke the contract has nothing to say here; the footer names its fault. */
function factsOf(scorecard: Scorecard, { on, rules }: Pick<Viewpoint, 'on' | 'rules'>): WallFacts {
  const { indicators, quickWins, evaluations, districts } = scorecard;
  return {
    indicators: indicators.ok ? indicatorConditionsOf(scorecard, on) : [],
    quickWins: quickWins.ok ? quickWinConditionsOf(scorecard, { on, rules }) : [],
    evaluations: evaluations.ok ? evaluations.value : [],
    districts: districts.length,
    on,
    rules,
    isWhole: indicators.ok && quickWins.ok,
  };
}

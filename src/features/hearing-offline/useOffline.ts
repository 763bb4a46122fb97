import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { type Proofs, proofQueries } from '@/api/hearing/proofQueries';
import { indicatorConditionsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { macroIndicators } from '@/domain/hearing/macro/macroTable';
import { proofsOf } from '@/domain/hearing/proofs';
import { indicatorsInScope, quickWinsInScope } from '@/domain/hearing/scope';
import type { Instant } from '@/domain/time/calendar';
import { useMomentOf } from '@/ui/ClockSkewContext';
import { useIsOnline } from '@/ui/network/useIsOnline';
import { type AtHand, useAtHand } from './useAtHand';
import { useIsKept } from './useIsKept';

export type Offline = {
  /** False when the screen has no network or the API did not answer. */
  isReached: boolean;
  atHand: AtHand;
  /** Pages of indicators and quick wins that are fetched ahead. */
  proofs: number;
  /** Whether it opens anew without network, or only while the window is open; `null`: not known yet. */
  isKept: boolean | null;
  /** `null` until the first answer has come. */
  receivedAt: Instant | null;
};

const NO_PROOFS: Proofs = { indicators: [], quickWins: [], macro: [] };

/**
 * Fetches what a meeting may ask for ahead, and says what works when the network goes. `isWanted`: not in a
 * window beside the one that shows the hearing, which does so itself.
 */
export function useOffline(
  { viewpoint, hearing: { scope, since } }: SectionProps,
  isWanted: boolean,
): Offline {
  const momentOf = useMomentOf();
  const base = useApiBase();
  const { regency, asOf, on, rules } = viewpoint;
  const { data, error, dataUpdatedAt } = useQuery(scorecardQuery(base, regency, asOf));
  const proofs = useMemo(() => {
    if (data === undefined) return null;
    if (!data.indicators.ok || !data.quickWins.ok) return NO_PROOFS;
    const { agencies } = data;
    const indicators = indicatorConditionsOf(data, on);
    const macro = macroIndicators(indicators.map(({ indicator }) => indicator));
    const inScope = {
      indicators: indicatorsInScope(indicators, scope, agencies),
      quickWins: quickWinsInScope(quickWinConditionsOf(data, { on, rules }), scope, agencies),
      rules,
    };
    return { ...proofsOf(inScope), macro: macro.map(({ id }) => id) };
  }, [data, on, rules, scope]);
  const queries = useMemo(() => {
    if (!isWanted || proofs === null) return null;
    return proofQueries(base, { regency, asOf, since: since?.asOf ?? null }, proofs);
  }, [isWanted, base, regency, asOf, since, proofs]);
  const atHand = useAtHand(queries);
  const isKept = useIsKept(regency, atHand.kind === 'done');
  const isOnline = useIsOnline();
  const { indicators, quickWins } = proofs ?? NO_PROOFS;
  return {
    isReached: isOnline && error === null,
    atHand,
    proofs: indicators.length + quickWins.length,
    isKept,
    receivedAt: data === undefined ? null : momentOf(dataUpdatedAt),
  };
}

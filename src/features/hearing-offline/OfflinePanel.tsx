import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { proofQueries } from '@/api/hearing/proofQueries';
import { indicatorConditionsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { proofsOf } from '@/domain/hearing/proofs';
import { indicatorsInScope, quickWinsInScope } from '@/domain/hearing/scope';
import { instant } from '@/domain/time/calendar';
import { OfflineView } from './OfflineView';
import { useAtHand } from './useAtHand';
import { useIsOnline } from './useIsOnline';

const NO_PROOFS = { indicators: [], quickWins: [] };

/** Fetches what a meeting may ask for ahead, and says what works when the network goes. */
export function OfflinePanel({ viewpoint, hearing: { scope } }: SectionProps) {
  const base = useApiBase();
  const { regency, asOf, on } = viewpoint;
  const { data, error, dataUpdatedAt } = useQuery(scorecardQuery(base, regency, asOf));
  const proofs = useMemo(() => {
    if (data === undefined || !data.indicators.ok || !data.quickWins.ok) return null;
    const { agencies } = data;
    return proofsOf({
      indicators: indicatorsInScope(indicatorConditionsOf(data, on), scope, agencies),
      quickWins: quickWinsInScope(quickWinConditionsOf(data, on), scope, agencies),
    });
  }, [data, on, scope]);
  const queries = useMemo(
    () => (proofs === null ? null : proofQueries(base, { regency, asOf }, proofs)),
    [base, regency, asOf, proofs],
  );
  const atHand = useAtHand(queries);
  const isOnline = useIsOnline();
  if (data === undefined) return null;
  const { indicators, quickWins } = proofs ?? NO_PROOFS;
  return (
    <OfflineView
      isReached={isOnline && error === null}
      atHand={atHand}
      proofs={indicators.length + quickWins.length}
      receivedAt={instant(new Date(dataUpdatedAt).toISOString())}
    />
  );
}

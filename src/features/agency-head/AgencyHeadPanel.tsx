import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { promisesQuery } from '@/api/assessment/promiseQueries';
import { worksheetsQuery } from '@/api/assessment/worksheetQueries';
import { indicatorConditionsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { useMomentOf } from '@/ui/ClockSkewContext';
import { PageHead } from '@/ui/PageHead';
import { AgencyHeadView } from './AgencyHeadView';
import { selectAgencyHead } from './selectAgencyHead';

/** Of the finding with the counts of what is owed. */
const ROOM = { phone: '344px', wide: '197px' };

type AgencyHeadPanelProps = { viewpoint: Viewpoint; id: string };

/** The heading counts everything owed, so it waits for each answer to come or to fail. */
export function AgencyHeadPanel({ viewpoint, id }: AgencyHeadPanelProps) {
  const momentOf = useMomentOf();
  const { t } = useI18n();
  const { regency, asOf, on, rules } = viewpoint;
  const base = useApiBase();
  const scorecard = useQuery(scorecardQuery(base, regency, asOf));
  const worksheets = useQuery(worksheetsQuery(base, regency));
  const promises = useQuery(promisesQuery(base, regency));
  const { data } = scorecard;
  const agency = data?.agencies.find((it) => it.id === id);
  const isPending = scorecard.isPending || worksheets.isPending || promises.isPending;
  const isWhole = data?.indicators.ok === true && data.quickWins.ok;
  const model = useMemo(
    () =>
      data === undefined || !isWhole
        ? null
        : selectAgencyHead(
            {
              indicators: indicatorConditionsOf(data, on),
              quickWins: quickWinConditionsOf(data, { on, rules }),
              worksheets: worksheets.data ?? [],
              promises: promises.data ?? [],
            },
            id,
            on,
          ),
    [data, isWhole, worksheets.data, promises.data, id, on, rules],
  );
  if (isPending || data === undefined || agency === undefined || model === null) {
    const title = t(isPending ? 'agency.loading' : 'agency.failed');
    return <PageHead title={title} documentTitle={title} isWaiting={isPending} room={ROOM} />;
  }
  return (
    <AgencyHeadView
      agency={agency}
      on={on}
      model={model}
      missing={[
        ...(worksheets.data === undefined ? (['worksheets'] as const) : []),
        ...(promises.data === undefined ? (['promises'] as const) : []),
      ]}
      regency={data.regency}
      receivedAt={momentOf(scorecard.dataUpdatedAt)}
    />
  );
}

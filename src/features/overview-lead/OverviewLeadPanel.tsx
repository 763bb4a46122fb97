import { useQuery } from '@tanstack/react-query';
import { memo, useDeferredValue } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import type { Scorecard } from '@/api/scorecard/parseScorecard';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { useMomentOf } from '@/ui/ClockSkewContext';
import { useRegencyName } from '@/ui/download/DownloadOrigin';
import { OverviewLeadView } from './OverviewLeadView';
import { PlainLead } from './PlainLead';
import { type LeadModel, selectLead } from './selectLead';

/** The page's heading is its finding; until there is one, the heading is the page's name. */
export const OverviewLeadPanel = memo(function OverviewLeadPanel({
  viewpoint,
}: {
  viewpoint: Viewpoint;
}) {
  const { t } = useI18n();
  const momentOf = useMomentOf();
  const { regency, asOf, on, rules } = viewpoint;
  const answer = useQuery(scorecardQuery(useApiBase(), regency, asOf));
  // The first to think about an answer thinks for all panels: not while a key waits.
  const data = useDeferredValue(answer.data);
  const model = data === undefined ? null : leadOf(data, { on, rules });
  const name = useRegencyName(regency, data?.regency.shortName);
  return (
    <>
      {model === null || data === undefined ? (
        <PlainLead isLoading={data === undefined && !answer.isError} />
      ) : (
        <OverviewLeadView
          model={model}
          regency={data.regency}
          receivedAt={momentOf(answer.dataUpdatedAt)}
        />
      )}
      {/* Where a trouble of the whole page is told. */}
      <div data-notice="" />
      <title>{t('lead.documentTitle', { regency: name })}</title>
    </>
  );
});

/** `null` when a part broke the contract: the panel that shows it names the field. */
function leadOf(
  scorecard: Scorecard,
  { on, rules }: Pick<Viewpoint, 'on' | 'rules'>,
): LeadModel | null {
  if (!scorecard.indicators.ok || !scorecard.quickWins.ok) return null;
  return selectLead({
    indicators: indicatorConditionsOf(scorecard, on),
    quickWins: quickWinConditionsOf(scorecard, { on, rules }),
    rules,
  });
}

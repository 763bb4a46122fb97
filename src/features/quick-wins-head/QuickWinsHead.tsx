import { useQuery } from '@tanstack/react-query';
import { memo, useDeferredValue, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { useRegencyName } from '@/ui/download/DownloadOrigin';
import { PageHead } from '@/ui/PageHead';
import { quickWinsFacts, quickWinsFinding } from './quickWinsFinding';
import { type SearchOfStatus, StatusCounts } from './StatusCounts';
import { selectQuickWinsHead } from './selectQuickWinsHead';

/** Of the finding with the counts of each status. */
const ROOM = { phone: '384px', wide: '166px' };

type QuickWinsHeadProps = { viewpoint: Viewpoint; searchOf: SearchOfStatus };

/** The page's heading is its finding; until there is one, the page's name. */
export const QuickWinsHead = memo(function QuickWinsHead({
  viewpoint,
  searchOf,
}: QuickWinsHeadProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { regency, asOf, on, rules } = viewpoint;
  const answer = useQuery(scorecardQuery(useApiBase(), regency, asOf));
  // The first to think about an answer thinks for the list too: not while a key waits.
  const data = useDeferredValue(answer.data);
  const model = useMemo(
    () =>
      data?.quickWins.ok
        ? selectQuickWinsHead(quickWinConditionsOf(data, { on, rules }), on)
        : null,
    [data, on, rules],
  );
  const isFailed = answer.isError || data?.quickWins.ok === false;
  const name = useRegencyName(regency, data?.regency.shortName);
  return (
    <div>
      <PageHead
        title={
          model === null
            ? t(isFailed ? 'quickWins.failed' : 'quickWins.name')
            : quickWinsFinding(model, i18n)
        }
        documentTitle={t('quickWins.documentTitle', {
          regency: name,
        })}
        facts={model === null ? [] : quickWinsFacts(model, i18n)}
        isWaiting={model === null && !isFailed}
        room={ROOM}
      />
      {model !== null && model.total > 0 && (
        <StatusCounts counts={model.counts} searchOf={searchOf} schedule={rules.schedule} />
      )}
    </div>
  );
});

import { useQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { reportsQuery } from '@/api/assessment/reportQueries';
import { subDimensionsQuery } from '@/api/catalog/dimensionQueries';
import { quickWinPlansQuery } from '@/api/catalog/quickWinQueries';
import { agencyNamesOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { knownQuickWin } from '@/domain/quick-win/record/knownQuickWin';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { useMomentOf } from '@/ui/ClockSkewContext';
import { PageHead } from '@/ui/PageHead';
import { ownerOf } from './ownerOf';
import { QuickWinHeadView } from './QuickWinHeadView';

/** Of the finding with its five figures. */
const ROOM = { phone: '564px', wide: '232px' };

type QuickWinHeadPanelProps = { viewpoint: Viewpoint; id: string };

/** The page's heading is where the quick win stands; until that is known, the kind of the page. */
export function QuickWinHeadPanel({ viewpoint, id }: QuickWinHeadPanelProps) {
  const momentOf = useMomentOf();
  const { t } = useI18n();
  const { regency, asOf, on, rules } = viewpoint;
  const base = useApiBase();
  const plans = useQuery(quickWinPlansQuery(base, regency));
  const reports = useQuery(reportsQuery(base, regency, id));
  const scorecard = useQuery(scorecardQuery(base, regency, asOf)).data;
  const subDimensions = useQuery(subDimensionsQuery(base)).data ?? [];
  const known =
    plans.data && reports.data && knownQuickWin(id, plans.data, reports.data, on, rules);
  if (!known || scorecard === undefined) {
    const hasFailed = plans.isError || reports.isError;
    const title = t(hasFailed ? 'quickWinPage.failed' : 'quickWinPage.loading');
    return <PageHead title={title} documentTitle={title} isWaiting={!hasFailed} room={ROOM} />;
  }
  const { plan } = known;
  return (
    <QuickWinHeadView
      known={known}
      owner={ownerOf(plan, scorecard.agencies, agencyNamesOf(scorecard, on))}
      subDimension={subDimensions.find(({ code }) => code === plan.subDimension)}
      regencyName={scorecard.regency.shortName}
      receivedAt={momentOf(reports.dataUpdatedAt)}
    />
  );
}

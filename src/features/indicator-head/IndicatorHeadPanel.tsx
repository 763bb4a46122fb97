import { useQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { subDimensionsQuery } from '@/api/catalog/dimensionQueries';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { useMomentOf } from '@/ui/ClockSkewContext';
import { PageHead } from '@/ui/PageHead';
import { IndicatorHeadView } from './IndicatorHeadView';

/** Of the finding with the figure, its target and what follows from it. */
const ROOM = { phone: '531px', wide: '197px' };

type IndicatorHeadPanelProps = { viewpoint: Viewpoint; id: string };

/** The page's heading is what the newest figure means; until there is one, the kind of the page. */
export function IndicatorHeadPanel({ viewpoint, id }: IndicatorHeadPanelProps) {
  const momentOf = useMomentOf();
  const { t } = useI18n();
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const { data, dataUpdatedAt, isError } = useQuery(scorecardQuery(base, regency, asOf));
  const subDimensions = useQuery(subDimensionsQuery(base));
  // A part that broke the contract names its field in the panels below.
  const condition = data?.indicators.ok
    ? indicatorConditionsOf(data, on).find(({ indicator }) => indicator.id === id)
    : undefined;
  if (data === undefined || condition === undefined) {
    const isLoading = data === undefined && !isError;
    const title = t(isLoading ? 'indicator.loading' : 'indicator.failed');
    return <PageHead title={title} documentTitle={title} isWaiting={isLoading} room={ROOM} />;
  }
  return (
    <IndicatorHeadView
      condition={condition}
      subDimension={
        subDimensions.isPending
          ? null
          : subDimensions.data?.find(({ code }) => code === condition.indicator.subDimension)
      }
      regencyName={data.regency.shortName}
      receivedAt={momentOf(dataUpdatedAt)}
    />
  );
}

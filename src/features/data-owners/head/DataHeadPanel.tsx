import { useQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import type { Scorecard } from '@/api/scorecard/parseScorecard';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { dataOwners } from '@/domain/agency/dataOwners';
import type { IsoDate } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { type I18n, useI18n } from '@/i18n/I18n';
import { simulatedMark } from '@/i18n/sourceWords';
import { useMomentOf } from '@/ui/ClockSkewContext';
import { useRegencyName } from '@/ui/download/DownloadOrigin';
import { PageHead } from '@/ui/PageHead';
import { dataFinding, selectHead } from './dataFinding';

/** The page's heading is its finding; until there is one, the heading is the page's name. */
export function DataHeadPanel({ viewpoint: { regency, asOf, on } }: { viewpoint: Viewpoint }) {
  const momentOf = useMomentOf();
  const i18n = useI18n();
  const { t, format } = i18n;
  const { data, isError, dataUpdatedAt } = useQuery(scorecardQuery(useApiBase(), regency, asOf));
  const name = useRegencyName(regency, data?.regency.shortName);
  const documentTitle = t('data.head.document', { regency: name });
  if (data === undefined || !data.indicators.ok) {
    const isFailed = isError || data !== undefined;
    return (
      <PageHead
        title={t(isFailed ? 'data.head.failed' : 'data.head.name')}
        documentTitle={documentTitle}
        isWaiting={!isFailed}
      />
    );
  }
  const received = momentOf(dataUpdatedAt);
  return (
    <PageHead
      title={dataFinding(selectHead(dataOwners(indicatorConditionsOf(data, on))), i18n)}
      documentTitle={documentTitle}
      facts={[
        `${t('data.head.name')} ${data.regency.name}, ${data.regency.province}`,
        ...figureFacts(data, on, i18n),
        t('provenance.received', { time: format.moment(received) }),
      ]}
    />
  );
}

/** The day of the newest figure, and whether figures are simulated. */
function figureFacts(scorecard: Scorecard, on: IsoDate, { t, format }: I18n): string[] {
  const figures = indicatorConditionsOf(scorecard, on).flatMap(({ latest }) => latest ?? []);
  const newest = figures
    .map(({ publishedAt }) => publishedAt)
    .sort()
    .at(-1);
  const mark = simulatedMark(
    figures.map(({ source }) => source),
    { t },
  );
  return [
    ...(newest === undefined ? [] : [t('data.head.newest', { date: format.date(newest) })]),
    ...(mark === null ? [] : [mark]),
  ];
}

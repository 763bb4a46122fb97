import { useQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import type { Scorecard } from '@/api/scorecard/parseScorecard';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { simulatedMark } from '@/i18n/sourceWords';
import { useRegencyName } from '@/ui/download/DownloadOrigin';
import { PageHead } from '@/ui/PageHead';
import { missingWords } from '../answers/missingWords';
import { recordsOf } from '../answers/recordsOf';
import { type OtherDuties, useOtherDuties } from '../answers/useOtherDuties';
import { partnersOf } from '../selectRanking';
import { agenciesFinding } from './agenciesFinding';

/** Of a finding that takes two lines everywhere. */
const ROOM = { phone: '200px', wide: '129px' };

type AgenciesHeadProps = {
  viewpoint: Viewpoint;
  /** Commission that the list is narrowed to; one that no agency answers to narrows nothing. */
  commission: string | undefined;
};

/** The page's heading is its finding; until there is one, the page's name. */
export const AgenciesHead = memo(function AgenciesHead(props: AgenciesHeadProps) {
  const { viewpoint, commission } = props;
  const { regency, asOf, on, rules } = viewpoint;
  const i18n = useI18n();
  const { t, format } = i18n;
  const { data, isError } = useQuery(scorecardQuery(useApiBase(), regency, asOf));
  const others = useOtherDuties(regency);
  const known = useMemo(() => knownRecords(data, others, { on, rules }), [data, others, on, rules]);
  const regencyName = useRegencyName(regency, data?.regency.shortName);
  const documentTitle = t('agencies.documentTitle', {
    regency: regencyName,
  });
  if (data === undefined || known === null) {
    const isFailed = isError || (data !== undefined && others.isSettled);
    return (
      <PageHead
        title={t(isFailed ? 'agencies.failed' : 'agencies.name')}
        documentTitle={documentTitle}
        isWaiting={!isFailed}
        room={ROOM}
      />
    );
  }
  const { records, published } = known;
  const partners = partnersOf(records, commission);
  const { name, province } = data.regency;
  const missing = missingWords(others, i18n);
  const facts = [
    `${t('agencies.name')} ${name}, ${province}`,
    ...(partners === records
      ? []
      : [t('agencies.head.partners', { commission: commission ?? '' })]),
    t('freshness.counted', { date: format.date(on) }),
    ...(missing === '' ? [] : [t('agencies.without', { what: missing })]),
    simulatedMark(
      published.map(({ source }) => source),
      i18n,
    ),
  ];
  return (
    <PageHead
      title={agenciesFinding(partners, i18n)}
      documentTitle={documentTitle}
      facts={facts.filter((fact) => fact !== null)}
    />
  );
});

/** `null` while an answer is on its way, and where the scorecard broke the contract. */
function knownRecords(
  scorecard: Scorecard | undefined,
  others: OtherDuties,
  looking: Pick<Viewpoint, 'on' | 'rules'>,
) {
  if (!scorecard?.indicators.ok || !scorecard.quickWins.ok || !others.isSettled) return null;
  return recordsOf(scorecard, others, looking);
}

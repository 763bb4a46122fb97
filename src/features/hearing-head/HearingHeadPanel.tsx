import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import type { FingerprintState } from '@/api/hearing/fingerprint/useFingerprint';
import { indicatorConditionsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { agencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';
import { type HearingChoices, HearingHeadView } from './HearingHeadView';
import { selectHearingHead } from './selectHearingHead';

/** Of a finding of two lines with its facts and choices. */
const ROOM = { phone: '520px', wide: '210px' };

type HearingHeadPanelProps = SectionProps & HearingChoices & { fingerprint: FingerprintState };

/** The heading counts the whole scope, so it waits for the scorecard. */
export function HearingHeadPanel(props: HearingHeadPanelProps) {
  const { viewpoint, hearing } = props;
  const { t } = useI18n();
  const { regency, asOf, on } = viewpoint;
  const { data, isPending } = useQuery(scorecardQuery(useApiBase(), regency, asOf));
  const isWhole = data?.indicators.ok === true && data.quickWins.ok;
  const model = useMemo(
    () =>
      data === undefined || !isWhole
        ? null
        : selectHearingHead(
            {
              indicators: indicatorConditionsOf(data, on),
              quickWins: quickWinConditionsOf(data, on),
              agencies: data.agencies,
            },
            hearing.scope,
          ),
    [data, isWhole, on, hearing.scope],
  );
  const names = useMemo(() => agencyNames(data?.agencies ?? [], on), [data, on]);
  if (data === undefined || model === null) {
    const title = t(isPending ? 'hearing.waiting' : 'hearing.scorecardFailed');
    return <PageHead title={title} documentTitle={title} isWaiting={isPending} room={ROOM} />;
  }
  return (
    <HearingHeadView
      {...props}
      model={model}
      regency={data.regency}
      agencies={data.agencies}
      names={names}
    />
  );
}

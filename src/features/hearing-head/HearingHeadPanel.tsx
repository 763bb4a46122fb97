import { useMemo } from 'react';
import type { FingerprintState } from '@/api/hearing/fingerprint/useFingerprint';
import type { SectionProps } from '@/domain/hearing/hearing';
import { agencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';
import { CoverageNotes } from './coverage/CoverageNotes';
import { HearingHeadView } from './HearingHeadView';
import { HearingTrail } from './HearingTrail';
import { dayFacts } from './hearingFacts';
import { useHearingHead } from './useHearingHead';

/** Of a finding of two lines with its facts and choices. */
const ROOM = { phone: '520px', wide: '210px' };

type HearingHeadPanelProps = SectionProps & { fingerprint: FingerprintState; permalink: string };

/** The heading counts the whole scope, so it waits for the scorecard. */
export function HearingHeadPanel(props: HearingHeadPanelProps) {
  const { hearing } = props;
  const { on } = props.viewpoint;
  const i18n = useI18n();
  const { t } = i18n;
  const { known, isPending } = useHearingHead(props);
  const agencies = known?.scorecard.agencies;
  const names = useMemo(() => agencyNames(agencies ?? [], on), [agencies, on]);
  if (known === null) {
    const title = t(isPending ? 'hearing.waiting' : 'hearing.scorecardFailed');
    return (
      <>
        <PageHead
          title={title}
          documentTitle={title}
          trail={<HearingTrail hearing={hearing} />}
          facts={isPending ? [] : dayFacts(hearing, i18n)}
          isWaiting={isPending}
          room={ROOM}
        />
        <CoverageNotes {...props} />
      </>
    );
  }
  return (
    <>
      <HearingHeadView
        {...props}
        model={known.model}
        regency={known.scorecard.regency}
        names={names}
      />
      <CoverageNotes {...props} />
    </>
  );
}

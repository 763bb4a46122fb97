import type { FingerprintState } from '@/api/hearing/fingerprint/useFingerprint';
import type { SectionProps } from '@/domain/hearing/hearing';
import type { AgencyNames, Regency } from '@/domain/region/region';
import { dateIn } from '@/domain/time/calendar';
import { hearingName } from '@/i18n/hearingName';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';
import { FingerprintNote } from './fingerprint/FingerprintNote';
import { HearingTrail } from './HearingTrail';
import { hearingFacts } from './hearingFacts';
import { hearingFinding } from './hearingFinding';
import type { HearingHeadModel } from './selectHearingHead';

type HearingHeadViewProps = SectionProps & {
  model: HearingHeadModel;
  regency: Regency;
  names: AgencyNames;
  fingerprint: FingerprintState;
  /** Opens the edition with what it holds now. */
  permalink: string;
};

/** Which edition it is, what it says, and whether it still is what it was. */
export function HearingHeadView(props: HearingHeadViewProps) {
  const { viewpoint, hearing, model, regency, names, fingerprint } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const name = hearingName(hearing, i18n);
  const isToday = hearing.asOf === dateIn(viewpoint.timeZone, viewpoint.now);
  return (
    <>
      <PageHead
        title={hearingFinding(model, names, i18n)}
        documentTitle={t('hearing.documentTitle', { name, regency: regency.shortName })}
        trail={<HearingTrail hearing={hearing} regency={regency.name} />}
        facts={hearingFacts(hearing, model, names, i18n)}
      />
      <FingerprintNote
        hearing={hearing}
        state={fingerprint}
        permalink={props.permalink}
        isToday={isToday}
      />
    </>
  );
}

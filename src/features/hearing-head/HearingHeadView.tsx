import type { FingerprintState } from '@/api/hearing/fingerprint/useFingerprint';
import type { SectionProps } from '@/domain/hearing/hearing';
import type { HearingScope } from '@/domain/hearing/scope';
import type { Agency, AgencyNames, Regency } from '@/domain/region/region';
import { dateIn } from '@/domain/time/calendar';
import { hearingName } from '@/i18n/hearingName';
import { useI18n } from '@/i18n/I18n';
import { NameLink } from '@/ui/address/NameLink';
import { ScopeField } from '@/ui/hearing/ScopeField';
import { PageHead } from '@/ui/PageHead';
import { CompareChoice } from './choices/CompareChoice';
import { FingerprintNote } from './fingerprint/FingerprintNote';
import styles from './HearingHead.module.css';
import { hearingFacts } from './hearingFacts';
import { hearingFinding } from './hearingFinding';
import type { HearingHeadModel } from './selectHearingHead';

export type HearingChoices = {
  since: string | undefined;
  onSince: (since: string) => void;
  onScope: (scope: HearingScope) => void;
};

type HearingHeadViewProps = SectionProps &
  HearingChoices & {
    model: HearingHeadModel;
    regency: Regency;
    agencies: readonly Agency[];
    names: AgencyNames;
    fingerprint: FingerprintState;
    /** Opens the edition with what it holds now. */
    permalink: string;
  };

/** Which edition it is, what it says, and whether it still is what it was. */
export function HearingHeadView(props: HearingHeadViewProps) {
  const { viewpoint, hearing, model, regency, agencies, names, fingerprint } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const name = hearingName(hearing, i18n);
  const isToday = hearing.asOf === dateIn(viewpoint.timeZone, viewpoint.now);
  return (
    <>
      <PageHead
        title={hearingFinding(model, i18n)}
        documentTitle={t('hearing.documentTitle', { name, regency: regency.shortName })}
        trail={
          <>
            <NameLink to={{ page: 'hearings' }}>{t('hearing.name')}</NameLink> ·{' '}
            <strong>{name}</strong> · {regency.name}
          </>
        }
        facts={hearingFacts(hearing, model, names, i18n)}
      />
      <FingerprintNote
        hearing={hearing}
        state={fingerprint}
        permalink={props.permalink}
        isToday={isToday}
      />
      <div className={styles.choices} data-screen-only>
        <ScopeField
          scope={hearing.scope}
          agencies={agencies}
          names={names}
          onChange={props.onScope}
        />
        <CompareChoice
          viewpoint={viewpoint}
          hearing={hearing}
          asked={props.since}
          onChange={props.onSince}
        />
      </div>
    </>
  );
}

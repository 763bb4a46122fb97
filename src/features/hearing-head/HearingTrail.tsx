import type { Hearing } from '@/domain/hearing/hearing';
import { hearingName } from '@/i18n/hearingName';
import { useI18n } from '@/i18n/I18n';
import { NameLink } from '@/ui/address/NameLink';

type HearingTrailProps = {
  hearing: Hearing /** Its official name, once it is known. */;
  regency?: string;
};

/** Which hearing it is and where it belongs; said also where nothing else can be. */
export function HearingTrail({ hearing, regency }: HearingTrailProps) {
  const i18n = useI18n();
  return (
    <>
      <NameLink to={{ page: 'hearings' }}>{i18n.t('hearing.name')}</NameLink> ·{' '}
      <strong>{hearingName(hearing, i18n)}</strong>
      {regency !== undefined && ` · ${regency}`}
    </>
  );
}

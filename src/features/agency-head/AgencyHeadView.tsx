import { type Agency, agencyNames, type Regency } from '@/domain/region/region';
import type { Instant, IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';
import { agencyFinding } from './agencyFinding';
import { KeepLink } from './keep/KeepLink';
import { otherNames } from './otherNames';
import type { AgencyHeadModel } from './selectAgencyHead';
import { Trail } from './Trail';

type AgencyHeadViewProps = {
  agency: Agency;
  on: IsoDate;
  model: AgencyHeadModel;
  /** Answers that failed: what they would count is not in the finding. */
  missing: ('worksheets' | 'promises')[];
  regency: Regency;
  receivedAt: Instant;
};

/** Whose page it is, what it means today, and the link to keep. */
export function AgencyHeadView(props: AgencyHeadViewProps) {
  const { agency, on, model, missing, regency, receivedAt } = props;
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const name = agencyNames([agency], on).get(agency.id)?.name ?? agency.name;
  return (
    <>
      <PageHead
        title={agencyFinding(model, i18n)}
        documentTitle={t('agency.documentTitle', { name, regency: regency.shortName })}
        trail={<Trail agency={agency} name={name} />}
        facts={[
          say(agency.headPost),
          ...otherNames(agency, on, i18n),
          t('agency.duties.counted', { date: format.date(on) }),
          t('provenance.received', { time: format.moment(receivedAt) }),
          ...(missing.length === 0
            ? []
            : [
                t('agency.partial.note', {
                  missing: missing.map((part) => t(`agency.partial.${part}`)).join(', '),
                }),
              ]),
        ]}
      />
      <KeepLink regency={regency.code} agency={agency.id} name={name} />
    </>
  );
}

import { IntegrationGlyph } from '@/charts/integration/IntegrationGlyph';
import type { AgencyNames } from '@/domain/region/region';
import type { Service } from '@/domain/region/service';
import { stateOf } from '@/domain/region/serviceCounts';
import type { ServiceDuplicate } from '@/domain/region/serviceDuplicates';
import { useI18n } from '@/i18n/I18n';
import { usersWords } from '@/i18n/serviceWords';
import { PageLink } from '@/ui/address/PageLink';
import styles from './ServiceDuplicates.module.css';

type DuplicateItemProps = { purpose: ServiceDuplicate; agencies: AgencyNames };

/** One purpose with every service that serves it; those given up come last. */
export function DuplicateItem({ purpose, agencies }: DuplicateItemProps) {
  const { t, say } = useI18n();
  const { running, inactive } = purpose;
  const [first] = running;
  return (
    <li className={styles.purpose}>
      <h3>
        {first === undefined ? purpose.purposeCode : say(first.purpose)}{' '}
        <small>{t('services.twice.count', { count: running.length })}</small>
      </h3>
      <ul>
        {[...running, ...inactive].map((service) => (
          <ServiceLine key={service.id} service={service} agencies={agencies} />
        ))}
      </ul>
    </li>
  );
}

type ServiceLineProps = { service: Service; agencies: AgencyNames };

function ServiceLine({ service, agencies }: ServiceLineProps) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const { agency, kind, status } = service;
  const state = stateOf(service);
  return (
    <li className={styles.line}>
      <span className={styles.name}>
        <b>{say(service.name)}</b>{' '}
        <small>
          {t(`services.kind.${kind}`)}
          {status === 'trial' && ` · ${t('services.status.trial')}`}
        </small>
      </span>
      <PageLink to={{ page: 'agency', id: agency }}>
        {agencies.get(agency)?.shortName ?? agency}
      </PageLink>
      <span>
        <IntegrationGlyph state={state} /> {t(`services.state.${state}`)}
      </span>
      <span className={styles.users}>{usersWords(service, i18n)}</span>
    </li>
  );
}

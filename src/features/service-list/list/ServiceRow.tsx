import { memo } from 'react';
import { IntegrationGlyph } from '@/charts/integration/IntegrationGlyph';
import type { Service } from '@/domain/region/service';
import { stateOf } from '@/domain/region/serviceCounts';
import { useI18n } from '@/i18n/I18n';
import { usersWords } from '@/i18n/serviceWords';
import { PageLink } from '@/ui/address/PageLink';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import { NameCell } from './NameCell';
import styles from './ServiceTable.module.css';

const { row, name, cell } = TABLE_ROLES;

type ServiceRowProps = {
  service: Service;
  agency: string;
  /** `null` for a service that stands in no district. */
  district: string | null;
  /** Other running services for the same purpose. */
  samePurpose: readonly Service[];
};

/** One service with all that is known of it. */
export const ServiceRow = memo(function ServiceRow(props: ServiceRowProps) {
  const { service, agency, district, samePurpose } = props;
  const i18n = useI18n();
  const { t, format } = i18n;
  const { kind, status, startYear, source, nameSource, publishedAt } = service;
  const state = stateOf(service);
  return (
    <tr {...row}>
      <th {...name}>
        <NameCell service={service} district={district} samePurpose={samePurpose} />
      </th>
      <td {...cell} className={styles.kind}>
        {t(`services.kind.${kind}`)}{' '}
        <small className={styles[status]}>{t(`services.status.${status}`)}</small>
      </td>
      <td {...cell} className={styles.integration}>
        <IntegrationGlyph state={state} /> {t(`services.state.${state}`)}
      </td>
      <td {...cell} className={styles.users}>
        {usersWords(service, i18n)}
      </td>
      <td {...cell} className={styles.start}>
        {startYear === null ? t('services.sinceUnknown') : t('services.since', { year: startYear })}
      </td>
      <td {...cell} className={styles.agency}>
        <PageLink to={{ page: 'agency', id: service.agency }}>{agency}</PageLink>
      </td>
      <td {...cell} className={styles.source}>
        <small>
          {source.name}
          {source.simulated && ` (${t('provenance.simulated')})`},{' '}
          {t('provenance.published', { date: format.dateShort(publishedAt) })}
          {nameSource !== null && `; ${t('services.nameSource', { source: nameSource.name })}`}
        </small>
      </td>
    </tr>
  );
});

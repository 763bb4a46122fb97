import { memo } from 'react';
import type { Service } from '@/domain/region/service';
import type { ServiceOrder } from '@/domain/region/serviceOrder';
import { useI18n } from '@/i18n/I18n';
import cards from '@/ui/long-list/CardTable.module.css';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import { useDrawn } from '@/ui/long-list/useDrawn';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import type { ServiceCatalogue } from '../catalogueOf';
import { ServiceRow } from './ServiceRow';
import styles from './ServiceTable.module.css';

type ServiceTableProps = {
  services: readonly Service[];
  order: ServiceOrder;
  catalogue: ServiceCatalogue;
};

const { table, group, row, column } = TABLE_ROLES;
const COLUMNS = ['name', 'kind', 'integration', 'users', 'start', 'agency', 'source'] as const;
const NONE: readonly Service[] = [];

/** The services found: a table, on a phone a list of cards. */
export const ServiceTable = memo(function ServiceTable(props: ServiceTableProps) {
  const { services, order, catalogue } = props;
  const { t } = useI18n();
  const drawn = useDrawn(services);
  const caption = t('services.list.caption', { order: t(`services.list.order.${order}`) });
  return (
    <table
      {...table}
      className={`${cards.table} ${styles.table}`}
      aria-rowcount={services.length + 1}
    >
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead {...group} className={cards.sticky}>
        <tr {...row}>
          {COLUMNS.map((key) => (
            <th key={key} {...column}>
              {t(`services.list.column.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...group}>
        {drawn.map((service) => (
          <ServiceRow
            key={service.id}
            service={service}
            agency={catalogue.agencies.get(service.agency) ?? service.agency}
            district={catalogue.districts.get(service.district ?? '') ?? null}
            samePurpose={catalogue.samePurpose.get(service.id) ?? NONE}
          />
        ))}
      </tbody>
    </table>
  );
});

import { memo } from 'react';
import { DIMENSION_CODES } from '@/domain/dimension/dimension';
import { SERVICE_KINDS, SERVICE_STATUSES } from '@/domain/region/service';
import { SERVICE_STATES } from '@/domain/region/serviceCounts';
import {
  SERVICE_FIELDS,
  type ServiceField,
  type ServiceFilter,
} from '@/domain/region/serviceFilter';
import { SERVICE_ORDERS } from '@/domain/region/serviceOrder';
import { useI18n } from '@/i18n/I18n';
import { SelectField } from '@/ui/Field';
import form from '@/ui/search/SearchForm.module.css';
import type { ServiceCatalogue } from '../catalogueOf';
import type { ServicesModel } from '../selectServices';
import type { ServiceQuery } from '../serviceQuery';
import { filterChoices, orderChoices } from './serviceChoices';

type ServiceFiltersProps = {
  model: ServicesModel;
  text: string;
  catalogue: ServiceCatalogue;
  onChange: (change: Partial<ServiceQuery>) => void;
};

/** What the list is narrowed to and how it is sorted. */
export const ServiceFilters = memo(function ServiceFilters(props: ServiceFiltersProps) {
  const { model, text, catalogue, onChange } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const choices = filterChoices(model.counts, catalogue, i18n);
  return (
    <div className={form.filters}>
      {SERVICE_FIELDS.map((field) => (
        <SelectField
          key={field}
          label={t(`services.list.${field}`)}
          value={model.filter[field] ?? ''}
          groups={choices[field]}
          onChange={(value) => onChange(chosen(field, value))}
        />
      ))}
      <SelectField
        label={t('services.list.order')}
        value={model.order}
        groups={orderChoices(text.trim() !== '', i18n)}
        onChange={(value) => onChange({ order: SERVICE_ORDERS.find((it) => it === value) })}
      />
    </div>
  );
});

/** The empty choice lets go of the filter. */
function chosen(field: ServiceField, value: string): ServiceFilter {
  switch (field) {
    case 'dimension':
      return { dimension: DIMENSION_CODES.find((code) => code === value) };
    case 'kind':
      return { kind: SERVICE_KINDS.find((kind) => kind === value) };
    case 'status':
      return { status: SERVICE_STATUSES.find((status) => status === value) };
    case 'integration':
      return { integration: SERVICE_STATES.find((it) => it === value) };
    case 'agency':
    case 'district':
      return { [field]: value === '' ? undefined : value };
  }
}

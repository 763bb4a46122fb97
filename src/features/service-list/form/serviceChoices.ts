import { DIMENSION_CODES } from '@/domain/dimension/dimension';
import { SERVICE_KINDS, SERVICE_STATUSES } from '@/domain/region/service';
import { SERVICE_STATES } from '@/domain/region/serviceCounts';
import type { FieldCounts, ServiceField } from '@/domain/region/serviceFilter';
import { SERVICE_ORDERS } from '@/domain/region/serviceOrder';
import type { I18n } from '@/i18n/I18n';
import type { ServiceCatalogue } from '../catalogueOf';

type Choice = { value: string; label: string };
type ChoiceGroup = { label: string; choices: Choice[] };
type Named = readonly (readonly [value: string, name: string])[];

/** What can be chosen in each field, each with how many services it would leave. */
export function filterChoices(
  counts: FieldCounts,
  { agencies, districts }: Pick<ServiceCatalogue, 'agencies' | 'districts'>,
  { t }: Pick<I18n, 't'>,
): Record<ServiceField, ChoiceGroup[]> {
  const choicesOf = (field: ServiceField, named: Named): ChoiceGroup[] => {
    const choices = named.map(([value, name]) => ({
      value,
      label: t('services.list.choice', { name, count: counts[field].get(value) ?? 0 }),
    }));
    return [{ label: '', choices: [{ value: '', label: t('services.list.any') }, ...choices] }];
  };
  return {
    dimension: choicesOf(
      'dimension',
      DIMENSION_CODES.map((code) => [code, t(`dimension.${code}`)]),
    ),
    agency: choicesOf('agency', [...agencies]),
    kind: choicesOf(
      'kind',
      SERVICE_KINDS.map((kind) => [kind, t(`services.kind.${kind}`)]),
    ),
    status: choicesOf(
      'status',
      SERVICE_STATUSES.map((status) => [status, t(`services.status.${status}`)]),
    ),
    integration: choicesOf(
      'integration',
      SERVICE_STATES.map((state) => [state, t(`services.state.${state}`)]),
    ),
    district: choicesOf('district', [...districts]),
  };
}

/** Best match means nothing without a search. */
export const orderChoices = (isSearching: boolean, { t }: Pick<I18n, 't'>): ChoiceGroup[] => [
  {
    label: '',
    choices: SERVICE_ORDERS.filter((order) => order !== 'match' || isSearching).map((value) => ({
      value,
      label: t(`services.list.order.${value}`),
    })),
  },
];

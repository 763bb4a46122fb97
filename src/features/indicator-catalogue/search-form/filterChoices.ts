import { DIMENSION_CODES } from '@/domain/dimension/dimension';
import {
  DUE_SOON_DAYS,
  type FilterField,
  FRESHNESS_STATES,
  type FreshnessState,
  INDICATOR_STATUSES,
  type IndicatorStatus,
} from '@/domain/search/indicatorSearchFilter';
import { INDICATOR_ORDERS } from '@/domain/search/indicatorSearchOrder';
import type { I18n } from '@/i18n/I18n';
import type { IndicatorQuery } from '../indicatorQuery';
import type { FilterCounts } from '../selectCatalogue';

type Choice = { value: string; label: string };
export type ChoiceGroup = { label: string; choices: Choice[] };

function statusWord(status: IndicatorStatus, { t }: Pick<I18n, 't'>): string {
  switch (status) {
    case 'very-low':
    case 'low':
    case 'medium':
    case 'high':
    case 'very-high':
      return t(`band.${status}`);
    default:
      return t(`catalogue.status.${status}`);
  }
}

const freshnessWord = (state: FreshnessState, { t, format }: Pick<I18n, 't' | 'format'>): string =>
  t(`catalogue.freshness.${state}`, { days: format.days(DUE_SOON_DAYS) });

type Agencies = ReadonlyMap<string, string>;

/** A filter's value as it is written on screen. */
export function valueWord(
  field: FilterField,
  { dimension, agency, status, freshness }: IndicatorQuery,
  agencies: Agencies,
  i18n: I18n,
): string {
  switch (field) {
    case 'dimension':
      return dimension === undefined ? '' : i18n.t(`dimension.${dimension}`);
    case 'agency':
      return agency === undefined ? '' : (agencies.get(agency) ?? agency);
    case 'status':
      return status === undefined ? '' : statusWord(status, i18n);
    case 'freshness':
      return freshness === undefined ? '' : freshnessWord(freshness, i18n);
  }
}

/** What can be chosen in each field, each with how many indicators it would leave. */
export function filterChoices(
  counts: FilterCounts,
  agencies: Agencies,
  i18n: I18n,
): Record<FilterField, ChoiceGroup[]> {
  const { t } = i18n;
  const counted = (field: FilterField, value: string, name: string): Choice => ({
    value,
    label: t('catalogue.choice', { name, count: counts[field].get(value) ?? 0 }),
  });
  const statuses = (from: number, to: number) =>
    INDICATOR_STATUSES.slice(from, to).map((status) =>
      counted('status', status, statusWord(status, i18n)),
    );
  const any: ChoiceGroup = { label: '', choices: [{ value: '', label: t('catalogue.any') }] };
  const flat = (choices: Choice[]): ChoiceGroup[] => [
    { label: '', choices: [...any.choices, ...choices] },
  ];
  return {
    dimension: flat(
      DIMENSION_CODES.map((code) => counted('dimension', code, t(`dimension.${code}`))),
    ),
    agency: flat([...agencies].map(([id, name]) => counted('agency', id, name))),
    status: [
      any,
      { label: t('catalogue.group.band'), choices: statuses(0, 5) },
      { label: t('catalogue.group.target'), choices: statuses(5, 7) },
      { label: t('catalogue.group.ungraded'), choices: statuses(7, INDICATOR_STATUSES.length) },
    ],
    freshness: flat(
      FRESHNESS_STATES.map((state) => counted('freshness', state, freshnessWord(state, i18n))),
    ),
  };
}

/** Best match means nothing without a search. */
export const orderChoices = (isSearching: boolean, { t }: Pick<I18n, 't'>): ChoiceGroup[] => [
  {
    label: '',
    choices: INDICATOR_ORDERS.filter((order) => order !== 'match' || isSearching).map((value) => ({
      value,
      label: t(`catalogue.order.${value}`),
    })),
  },
];

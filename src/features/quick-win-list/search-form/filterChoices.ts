import { DIMENSION_CODES } from '@/domain/dimension/dimension';
import type { QuickWinField, QuickWinFilter } from '@/domain/quick-win/list/quickWinFilter';
import { QUICK_WIN_ORDERS } from '@/domain/quick-win/list/quickWinFilterOrder';
import { WORST_SCHEDULE_FIRST } from '@/domain/quick-win/quickWinOrder';
import type { I18n } from '@/i18n/I18n';
import type { QuickWinList } from '../quickWinListOf';
import type { QuickWinListModel } from '../selectQuickWinList';

type Choice = { value: string; label: string };
export type ChoiceGroup = { label: string; choices: Choice[] };

type Names = Pick<QuickWinList, 'agencies' | 'districts'>;

/** A filter's value as it is written on screen. */
export function valueWord(
  field: QuickWinField,
  { dimension, agency, status, district }: QuickWinFilter,
  { agencies, districts }: Names,
  { t }: Pick<I18n, 't'>,
): string {
  switch (field) {
    case 'dimension':
      return dimension === undefined ? '' : t(`dimension.${dimension}`);
    case 'agency':
      return agency === undefined ? '' : (agencies.get(agency) ?? agency);
    case 'status':
      return status === undefined ? '' : t(`schedule.${status}`);
    case 'district':
      return district === undefined ? '' : (districts.get(district) ?? district);
  }
}

/** What can be chosen in each field, each with how many quick wins it would leave. */
export function filterChoices(
  counts: QuickWinListModel['counts'],
  { agencies, districts }: Names,
  { t }: Pick<I18n, 't'>,
): Record<QuickWinField, ChoiceGroup[]> {
  const flat = (field: QuickWinField, named: Iterable<readonly [string, string]>) => [
    {
      label: '',
      choices: [
        { value: '', label: t('quickWins.any') },
        ...[...named].map(([value, name]) => ({
          value,
          label: t('quickWins.choice', { name, count: counts[field].get(value) ?? 0 }),
        })),
      ],
    },
  ];
  return {
    dimension: flat(
      'dimension',
      DIMENSION_CODES.map((code) => [code, t(`dimension.${code}`)] as const),
    ),
    agency: flat('agency', agencies),
    status: flat(
      'status',
      WORST_SCHEDULE_FIRST.map((status) => [status, t(`schedule.${status}`)] as const),
    ),
    district: flat('district', districts),
  };
}

export const orderChoices = ({ t }: Pick<I18n, 't'>): ChoiceGroup[] => [
  {
    label: '',
    choices: QUICK_WIN_ORDERS.map((value) => ({ value, label: t(`quickWins.order.${value}`) })),
  },
];

import type { HearingScope } from '@/domain/hearing/scope';
import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from './I18n';

/** What a hearing is about, "mitra Komisi III"; an agency goes by the name of the day. */
export function scopeWords(
  scope: HearingScope,
  names: AgencyNames,
  { t }: Pick<I18n, 't'>,
): string {
  switch (scope.kind) {
    case 'all':
      return t('hearing.scope.all');
    case 'commission':
      return t('hearing.scope.commission', { commission: scope.commission });
    case 'agency':
      return names.get(scope.agency)?.name ?? scope.agency;
    case 'dimension':
      return t('hearing.scope.dimension', { dimension: t(`dimension.${scope.dimension}`) });
  }
}

import type { Service } from '@/domain/region/service';
import { countsByDimension, serviceCounts } from '@/domain/region/serviceCounts';
import type { I18n } from '@/i18n/I18n';

/** In which dimension most services are known not to be integrated; all of them on a tie. */
export function countsFinding(services: readonly Service[], { t }: Pick<I18n, 't'>): string {
  const { known, separate } = serviceCounts(services);
  if (known === 0) return t('services.counts.allUnknown');
  if (separate === 0) return t('services.counts.allIntegrated');
  const dimensions = countsByDimension(services);
  const most = Math.max(...dimensions.map(({ counts }) => counts.separate));
  const worst = dimensions.filter(({ counts }) => counts.separate === most);
  const where = worst.map(({ dimension }) => t(`dimension.${dimension}`)).join(', ');
  const [first] = worst;
  return worst.length === 1 && first !== undefined
    ? t('services.counts.finding', { where, separate: most, known: first.counts.known })
    : t('services.counts.findingTied', { where, separate: most });
}

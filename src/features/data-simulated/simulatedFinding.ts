import type { Percent } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import type { SimulatedModel } from './selectSimulated';

/** Which share of the figures is simulated, and in how many indicators. */
export function simulatedFinding(
  { figures, published, mixed, simulated, withoutFigures }: SimulatedModel,
  share: Percent,
  { t, format }: I18n,
): string {
  const all = format.count(figures.all);
  if (figures.simulated === 0) return t('data.simulated.none', { all });
  return t('data.simulated.finding', {
    share: format.percent(share),
    simulated: format.count(figures.simulated),
    all,
    indicators: mixed.length + simulated.length,
    total: published.length + mixed.length + simulated.length + withoutFigures,
  });
}

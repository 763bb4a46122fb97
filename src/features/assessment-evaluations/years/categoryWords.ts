import type { IndexScheme } from '@/domain/assessment/evaluation';
import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';

/** The categories that the edition publishes, with their bounds; or that it publishes none. */
export function categoryWords(scheme: IndexScheme, { t, say, format }: I18n): string {
  const { bands, name, scaleMin, scaleMax } = scheme;
  if (bands.length === 0) return t('assessment.years.noCategory', { min: scaleMin, max: scaleMax });
  const bounds = [...bands]
    .sort((a, b) => b.from - a.from)
    .map(({ label, from }) => `${say(label)} ${format.number(from, SCORE_DECIMALS)}`);
  return t('assessment.years.categories', { edition: say(name), bands: bounds.join(' · ') });
}

import { isSearchingSlides, type SeenSlides } from '@/domain/hearing/slides/speaker';
import type { I18n } from '@/i18n/I18n';

/** What is on screen over there, or that nothing is; digits typed so far come before it. */
export function seenWords(seen: SeenSlides, typed: string, { t }: Pick<I18n, 't'>): string {
  const { report, proof } = seen;
  if (proof !== null) return t('hearing.speaker.shownProof', { number: proof.number });
  if (report === null)
    return t(isSearchingSlides(seen) ? 'hearing.speaker.searching' : 'hearing.speaker.none');
  if (typed !== '') return t('hearing.slides.typed', { number: typed });
  return t(report.isDark ? 'hearing.speaker.shownDark' : 'hearing.speaker.shown', {
    number: report.number,
    count: report.slides.length,
  });
}

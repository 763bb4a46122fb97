import { useMemo } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import { explanationSlides } from './slides/explanationSlides';
import { useExplanations } from './useExplanations';

/** One slide for each item off track; those not reported together, after them. */
export function useExplanationsSlides(props: SectionProps): Slide[] {
  const i18n = useI18n();
  const model = useExplanations(props);
  return useMemo(() => explanationSlides(model, i18n), [model, i18n]);
}

import { useMemo } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import { indicatorSlides } from './slides/indicatorSlides';
import { useIndicators } from './useIndicators';

/** The indicators as slides, in the order of the table. */
export function useIndicatorsSlides(props: SectionProps): Slide[] {
  const i18n = useI18n();
  const model = useIndicators(props);
  return useMemo(() => indicatorSlides(model, i18n), [model, i18n]);
}

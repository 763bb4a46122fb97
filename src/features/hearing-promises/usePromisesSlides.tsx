import { useMemo } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import { promiseSlides } from './slides/promiseSlides';
import { usePromises } from './usePromises';

/** The promises as slides: what is not kept first, then what is. */
export function usePromisesSlides(props: SectionProps): Slide[] {
  const i18n = useI18n();
  const model = usePromises(props);
  return useMemo(() => promiseSlides(model, i18n), [model, i18n]);
}

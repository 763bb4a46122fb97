import { useMemo } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import { macroSlides } from './slide/macroSlides';
import { useMacro } from './useMacro';

/** The table of the macro set, in as many slides as it needs. */
export function useMacroSlides(shown: SectionProps): Slide[] {
  const i18n = useI18n();
  const model = useMacro(shown);
  return useMemo(() => macroSlides(model, i18n), [model, i18n]);
}

import { useMemo } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import { changesSlides } from './slide/changesSlides';
import { useChanges } from './useChanges';

export function useChangesSlides(props: SectionProps): Slide[] {
  const i18n = useI18n();
  const model = useChanges(props);
  return useMemo(
    () => (model.kind === 'compared' ? changesSlides(model, i18n) : []),
    [model, i18n],
  );
}

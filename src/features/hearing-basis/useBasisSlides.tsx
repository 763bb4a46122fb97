import { useMemo } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import { BasisSlide } from './slide/BasisSlide';
import { useBasis } from './useBasis';

/** One slide on how to read; definitions and sources stay in the report. */
export function useBasisSlides(shown: SectionProps): Slide[] {
  const { t } = useI18n();
  const model = useBasis(shown);
  return useMemo(
    () => [
      {
        key: 'basis:rules',
        title: t('hearing.basis.slide'),
        proof: [{ label: t('data.rules.title'), to: { page: 'data' } }],
        body: <BasisSlide model={model} />,
      },
    ],
    [model, t],
  );
}

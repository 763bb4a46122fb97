import type { SectionProps } from '@/domain/hearing/hearing';
import { useBasisSlides } from '@/features/hearing-basis';
import { useChangesSlides } from '@/features/hearing-changes';
import { useExplanationsSlides } from '@/features/hearing-explanations';
import { useIndicatorsSlides } from '@/features/hearing-indicators';
import { useMacroSlides } from '@/features/hearing-macro';
import { usePlacesSlides } from '@/features/hearing-places';
import { usePromisesSlides } from '@/features/hearing-promises';
import { useQuickWinsSlides } from '@/features/hearing-quick-wins';
import type { Slide } from '@/ui/slide/slide';
import { PlaceSlide } from './PlaceSlide';

/** The report as slides, in the order of its sections. */
export const useSlides = (shown: SectionProps): Slide[] => [
  ...usePromisesSlides(shown),
  ...useExplanationsSlides(shown),
  ...useChangesSlides(shown),
  ...useIndicatorsSlides(shown),
  ...useQuickWinsSlides(shown),
  ...usePlacesSlides(shown, PlaceSlide),
  ...useMacroSlides(shown),
  ...useBasisSlides(shown),
];

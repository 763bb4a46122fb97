import type { SectionProps } from '@/domain/hearing/hearing';
import type { Slide } from '@/ui/slide/slide';

export const usePromisesSlides = (_: SectionProps): Slide[] => [];

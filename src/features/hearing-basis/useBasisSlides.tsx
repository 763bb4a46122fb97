import type { SectionProps } from '@/domain/hearing/hearing';
import type { Slide } from '@/ui/slide/slide';

export const useBasisSlides = (_: SectionProps): Slide[] => [];

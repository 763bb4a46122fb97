import type { hearingSlides as id } from '../../../id/pages/hearing/slides';
import type { Translation } from '../../../translation';

export const hearingSlides: Translation<typeof id> = {
  'hearing.slides.open': 'Present',
};

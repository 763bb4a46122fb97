export const hearingSlides = {
  'hearing.slides.open': 'Presentasi',
} as const;

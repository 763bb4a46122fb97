export const assessmentPage = {
  'assessment.name': 'Asesmen',
} as const;

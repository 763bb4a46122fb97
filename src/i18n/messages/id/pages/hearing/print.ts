export const hearingPrint = {
  'hearing.print.print': 'Cetak',
} as const;

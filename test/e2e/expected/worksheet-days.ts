type RawWorksheet = { state: string; due: string; publishedAt: string };

/** What was sent back after its due day is owed from the day it was sent back. */
export const isSentBackLate = ({ state, due, publishedAt }: RawWorksheet): boolean =>
  state === 'returned' && publishedAt > due;

/** The day from which days overdue are counted. */
export const countedFrom = (worksheet: RawWorksheet): string =>
  isSentBackLate(worksheet) ? worksheet.publishedAt : worksheet.due;

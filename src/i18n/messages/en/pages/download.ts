import type { downloads as id } from '../../id/pages/download';
import type { Translation } from '../../translation';

export const downloads: Translation<typeof id> = {
  'download.csv': 'table, opens at once in Indonesian Excel',
  'download.xlsx': 'Excel workbook, numbers stay numbers',
  'download.png': 'picture, for slides and messages',
  'download.svg': 'vector picture, for print',
  'download.geojson': 'boundaries and figures, for GIS',
  'download.done': '{file} is downloaded.',
  'download.failed': 'The file could not be made: {error}',
  'download.making': 'Making the file …',
  'download.asOfWords': 'as of {date}',
  'download.madeWords': 'made {moment}',
  'download.about': 'About',
  'download.data': 'Data',
  'download.title': 'Title',
  'download.subtitle': 'Measure',
  'download.table': 'Table',
  'download.regency': 'Regency',
  'download.asOf': 'As of',
  'download.source': 'Origin of the figures',
  'download.permalink': 'Link',
  'download.madeAt': 'Made',
  'download.reasons': 'Remarks',
  'download.written': '{column}: as written',
};

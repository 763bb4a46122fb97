import type { dataPage as id } from '../../id/pages/data';
import type { Translation } from '../../translation';
import { dataOwnerWords } from './data/owners';
import { dataReferenceWords } from './data/reference';
import { dataSourceWords } from './data/sources';

export const dataPage: Translation<typeof id> = {
  'data.head.document': 'About the Data · {regency}',
  'data.head.name': 'About the Data',
  'data.head.failed': 'About the Data: the data cannot be loaded yet',
  'data.head.empty': 'No data yet: no indicator has been published.',
  'data.head.finding':
    '{current} of {indicators} indicators are up to date; {late} {late|agency reports|agencies report} late.',
  'data.head.findingNever':
    '{current} of {indicators} indicators are up to date; {never} {never|agency has|agencies have} never reported.',
  'data.head.findingBoth':
    '{current} of {indicators} indicators are up to date; {late} {late|agency reports|agencies report} late, {never} {never|has|have} never reported.',
  'data.head.allCurrent': 'All {indicators} indicators are up to date; nobody reports late.',
  'data.head.newest': 'Newest figure published {date}',
  ...dataOwnerWords,
  ...dataSourceWords,
  ...dataReferenceWords,
};

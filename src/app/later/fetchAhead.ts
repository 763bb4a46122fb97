import { localeOf, parseAppSearch } from '@/ui/address/appSearch';
import { parseSearch } from '@/ui/address/searchText';
import {
  AgenciesPage,
  AgencyPage,
  AssessmentPage,
  CataloguePage,
  DataPage,
  DimensionPage,
  IndicatorPage,
  MapPage,
  QuickWinPage,
  QuickWinsPage,
  ServicesPage,
} from './lazyPages';

type Fetched = Pick<typeof DataPage, 'fetch'>;

/** By the word behind the regency. */
const PAGES = new Map<string, Fetched>([
  ['indikator', CataloguePage],
  ['peta', MapPage],
  ['quick-win', QuickWinsPage],
  ['perangkat-daerah', AgenciesPage],
  ['asesmen', AssessmentPage],
  ['layanan', ServicesPage],
  ['data', DataPage],
]);

/** By the same word, where one of its things is named behind it. */
const PAGES_OF_ONE = new Map<string, Fetched>([
  ['dimensi', DimensionPage],
  ['indikator', IndicatorPage],
  ['quick-win', QuickWinPage],
  ['perangkat-daerah', AgencyPage],
]);

/** Begins to fetch the page of an address; one that is none is left to the routes. */
export function fetchAhead({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  const [, , word = '', id = ''] = pathname.split('/');
  const page = (id === '' ? PAGES : PAGES_OF_ONE).get(word);
  page?.fetch(localeOf(parseAppSearch(parseSearch(search))));
}

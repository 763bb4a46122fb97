import { patterns } from '@/ui/address/paths';
import {
  AgenciesPage,
  AgencyPage,
  AssessmentPage,
  CataloguePage,
  DataPage,
  DimensionPage,
  HearingPage,
  HearingsPage,
  IndicatorPage,
  MapPage,
  QuickWinPage,
  QuickWinsPage,
  RemotePage,
  ServicesPage,
  WallPage,
} from './lazyPages';

/** Pages that need nothing but the regency. */
export const PLAIN_PAGES = [
  { pattern: patterns.catalogue, Page: CataloguePage },
  { pattern: patterns.map, Page: MapPage },
  { pattern: patterns.quickWins, Page: QuickWinsPage },
  { pattern: patterns.agencies, Page: AgenciesPage },
  { pattern: patterns.assessment, Page: AssessmentPage },
  { pattern: patterns.services, Page: ServicesPage },
  { pattern: patterns.data, Page: DataPage },
  { pattern: patterns.hearings, Page: HearingsPage },
  { pattern: patterns.wall, Page: WallPage },
  { pattern: patterns.remote, Page: RemotePage },
] as const;

/** Pages of one thing, named by the last part of the address. */
export const PAGES_OF_ONE = [
  { pattern: patterns.dimension, Page: DimensionPage },
  { pattern: patterns.indicator, Page: IndicatorPage },
  { pattern: patterns.quickWin, Page: QuickWinPage },
  { pattern: patterns.agency, Page: AgencyPage },
  { pattern: patterns.hearing, Page: HearingPage },
] as const;

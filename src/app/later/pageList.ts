import type { Viewpoint } from '@/domain/time/viewpoint';
import { patterns } from '@/ui/address/paths';
import { lazyPage } from './lazyPage';
import { pageOfOneCode, plainPageCode } from './pageCode';

const plain = (name: keyof typeof plainPageCode) => ({
  pattern: patterns[name],
  Page: lazyPage<{ viewpoint: Viewpoint }>(name, plainPageCode[name]),
});

const ofOne = (name: keyof typeof pageOfOneCode) => ({
  pattern: patterns[name],
  Page: lazyPage<{ viewpoint: Viewpoint; id: string }>(name, pageOfOneCode[name]),
});

/** Pages that need nothing but the regency. */
export const PLAIN_PAGES = [
  plain('catalogue'),
  plain('map'),
  plain('quickWins'),
  plain('agencies'),
  plain('assessment'),
  plain('services'),
  plain('data'),
  plain('hearings'),
  plain('wall'),
  plain('remote'),
] as const;

/** Pages of one thing, named by the last part of the address. */
export const PAGES_OF_ONE = [
  ofOne('dimension'),
  ofOne('indicator'),
  ofOne('quickWin'),
  ofOne('agency'),
  ofOne('hearing'),
] as const;

import type { ComponentProps } from 'react';
import type { EditionBanner as Banner } from '@/pages/hearing/EditionBanner';
import { fetchOnce } from '../fetchOnce';
import { lazyPage } from './lazyPage';

/** Fetched only where an address is of an edition. */
export const EditionBanner = lazyPage<ComponentProps<typeof Banner>>(
  'editionBanner',
  fetchOnce(async () => (await import('@/pages/hearing/EditionBanner')).EditionBanner),
);

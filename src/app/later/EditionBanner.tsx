import type { Viewpoint } from '@/domain/time/viewpoint';
import { lazyPage } from './lazyPage';

/** Fetched only where an address is of an edition. */
export const EditionBanner = lazyPage<{ viewpoint: Viewpoint; edition: string }>(
  'editionBanner',
  async () => {
    const { EditionBanner: Banner } = await import('@/pages/hearing/EditionBanner');
    return Banner;
  },
);

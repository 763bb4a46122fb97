import type { ComponentProps } from 'react';
import type { EditionBanner as Banner } from '@/pages/hearing/EditionBanner';
import { lazyPage } from './lazyPage';

/** Fetched only where an address is of an edition. */
export const EditionBanner = lazyPage<ComponentProps<typeof Banner>>('editionBanner', async () => {
  const { EditionBanner: Page } = await import('@/pages/hearing/EditionBanner');
  return Page;
});

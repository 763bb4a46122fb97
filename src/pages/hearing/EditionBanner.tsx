import type { ComponentProps } from 'react';
import { EditionBannerPanel } from '@/features/edition-banner';

/** What every page that was opened from a hearing says above its own content. */
export const EditionBanner = (props: ComponentProps<typeof EditionBannerPanel>) => (
  <EditionBannerPanel {...props} />
);

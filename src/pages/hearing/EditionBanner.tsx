import type { Viewpoint } from '@/domain/time/viewpoint';
import { EditionBannerPanel } from '@/features/edition-banner';

type EditionBannerProps = { viewpoint: Viewpoint; edition: string };

/** What every page that was opened from a hearing says above its own content. */
export const EditionBanner = (props: EditionBannerProps) => <EditionBannerPanel {...props} />;

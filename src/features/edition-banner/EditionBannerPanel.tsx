import { type ReactNode, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useHearing } from '@/api/hearing/useHearing';
import { parseEditionReference } from '@/domain/hearing/editionReference';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { useAppAddress } from '@/ui/address/useAddress';
import { Banner } from '@/ui/Banner';
import { EditionBannerView } from './EditionBannerView';

const UNKNOWN = { kind: 'unknown' } as const;

type EditionBannerPanelProps = {
  viewpoint: Viewpoint;
  /** As the address names it; not there once it was left. */
  edition: string | undefined;
  /** What stands here outside of editions. */
  children: ReactNode;
};

/** On every page opened from a hearing: which edition it is in, and the way back; then that it was left. */
export function EditionBannerPanel({ viewpoint, edition, children }: EditionBannerPanelProps) {
  const { t } = useI18n();
  const { change } = useAppAddress();
  const [path] = useLocation();
  const [leftAt, setLeftAt] = useState<string | null>(null);
  const leave = () => {
    setLeftAt(path);
    change({ edisi: undefined, per: undefined, salindia: undefined, catatan: undefined });
  };
  if (edition !== undefined)
    return <AnyBanner viewpoint={viewpoint} edition={edition} onLeave={leave} />;
  if (leftAt === path && viewpoint.asOf === null) return <Banner words={t('edition.left')} />;
  return children;
}

type AnyBannerProps = { viewpoint: Viewpoint; edition: string; onLeave: () => void };

function AnyBanner(props: AnyBannerProps) {
  const { edition } = props;
  const reference = useMemo(() => parseEditionReference(edition), [edition]);
  return reference === null ? (
    <EditionBannerView {...props} opened={UNKNOWN} />
  ) : (
    <NamedBanner {...props} reference={reference} />
  );
}

type NamedBannerProps = AnyBannerProps & {
  reference: NonNullable<ReturnType<typeof parseEditionReference>>;
};

function NamedBanner({ reference, ...props }: NamedBannerProps) {
  const opened = useHearing(props.viewpoint, reference);
  return <EditionBannerView {...props} opened={opened} />;
}

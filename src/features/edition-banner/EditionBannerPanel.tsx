import { useMemo } from 'react';
import { useHearing } from '@/api/hearing/useHearing';
import { parseEditionReference } from '@/domain/hearing/editionReference';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { EditionBannerView } from './EditionBannerView';

const UNKNOWN = { kind: 'unknown' } as const;

type EditionBannerPanelProps = { viewpoint: Viewpoint; edition: string };

/** On every page opened from a hearing: which edition it is in, and the way back. */
export function EditionBannerPanel({ viewpoint, edition }: EditionBannerPanelProps) {
  const reference = useMemo(() => parseEditionReference(edition), [edition]);
  return reference === null ? (
    <EditionBannerView viewpoint={viewpoint} edition={edition} opened={UNKNOWN} />
  ) : (
    <NamedBanner viewpoint={viewpoint} edition={edition} reference={reference} />
  );
}

type NamedBannerProps = EditionBannerPanelProps & {
  reference: NonNullable<ReturnType<typeof parseEditionReference>>;
};

function NamedBanner({ viewpoint, edition, reference }: NamedBannerProps) {
  const opened = useHearing(viewpoint, reference);
  return <EditionBannerView viewpoint={viewpoint} edition={edition} opened={opened} />;
}

import { useMemo } from 'react';
import { type EditionReference, parseEditionReference } from '@/domain/hearing/editionReference';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useAddress } from '@/ui/address/useAddress';
import { HearingFailure } from './HearingFailure';
import { parseHearingSearch } from './hearingSearch';
import { OpenHearing } from './OpenHearing';
import { UnknownHearing } from './UnknownHearing';
import { useAskedHearing } from './useAskedHearing';
import { useKeptAnswers } from './useKeptAnswers';

const WAITING = { kind: 'waiting' } as const;

type HearingPageProps = { viewpoint: Viewpoint; id: string };

/** One hearing: the edition that everybody argues over, as a report, as slides and on paper. */
export function HearingPage({ viewpoint, id }: HearingPageProps) {
  const reference = useMemo(() => parseEditionReference(id), [id]);
  const isReady = useKeptAnswers(viewpoint.regency);
  if (reference === null) return <UnknownHearing id={id} />;
  if (!isReady) return <HearingFailure opened={WAITING} />;
  return <NamedHearing viewpoint={viewpoint} reference={reference} id={id} />;
}

type NamedHearingProps = HearingPageProps & { reference: EditionReference };

function NamedHearing({ viewpoint, reference, id }: NamedHearingProps) {
  const { search } = useAddress(parseHearingSearch);
  const opened = useAskedHearing(viewpoint, reference);
  switch (opened.kind) {
    case 'unknown':
      return <UnknownHearing id={id} />;
    case 'open':
      return <OpenHearing viewpoint={viewpoint} hearing={opened.hearing} view={search.tampil} />;
    default:
      return <HearingFailure opened={opened} />;
  }
}

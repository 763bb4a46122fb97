import { useMemo } from 'react';
import { useHearing } from '@/api/hearing/useHearing';
import {
  changedReference,
  type EditionReference,
  parseEditionReference,
} from '@/domain/hearing/editionReference';
import type { Hearing } from '@/domain/hearing/hearing';
import { scopeOfKey } from '@/domain/hearing/scope';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { SpeakerPanel } from '@/features/hearing-slides/speaker';
import { useAddress } from '@/ui/address/useAddress';
import { HearingFailure } from './HearingFailure';
import { type HearingSearch, parseHearingSearch } from './hearingSearch';
import { PresentPage } from './present/PresentPage';
import { HearingReport } from './report/HearingReport';
import { UnknownHearing } from './UnknownHearing';
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
  const { lingkup, sejak, tampil } = search;
  const asked = useMemo(
    () =>
      changedReference(reference, {
        scope: lingkup === undefined ? null : scopeOfKey(lingkup),
        since: sejak ?? null,
      }),
    [reference, lingkup, sejak],
  );
  const opened = useHearing(viewpoint, asked);
  switch (opened.kind) {
    case 'unknown':
      return <UnknownHearing id={id} />;
    case 'open':
      return <OpenHearing viewpoint={viewpoint} hearing={opened.hearing} view={tampil} />;
    default:
      return <HearingFailure opened={opened} />;
  }
}

type OpenHearingProps = { viewpoint: Viewpoint; hearing: Hearing; view: HearingSearch['tampil'] };

function OpenHearing({ view, ...opened }: OpenHearingProps) {
  switch (view) {
    case 'presentasi':
      return <PresentPage {...opened} />;
    case 'pembicara':
      return <SpeakerPanel {...opened} />;
    default:
      return <HearingReport {...opened} />;
  }
}

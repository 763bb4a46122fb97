import { useMemo, useState } from 'react';
import { writeEditionReference } from '@/domain/hearing/editionReference';
import type { SectionProps } from '@/domain/hearing/hearing';
import { MEETING } from '@/domain/hearing/notes/notes';
import { sectionOf } from '@/domain/hearing/slides/contents';
import { NoteDialog, useNotes } from '@/features/hearing-notes';
import { Presentation } from '@/features/hearing-slides';
import { parseAppSearch } from '@/ui/address/appSearch';
import { LinkPlaceInside } from '@/ui/address/LinkPlace';
import { useAddress } from '@/ui/address/useAddress';
import type { Slide } from '@/ui/slide/slide';
import type { HandedIn } from '../collect/handed';
import { useFollowedNumber } from './useFollowedNumber';
import { useFramedSlides } from './useFramedSlides';
import { useLeavePresentation } from './useLeavePresentation';
import { usePlaceWords } from './usePlaceWords';

type PresentedHearingProps = SectionProps & { handed: HandedIn<Slide> };

/** The slide that the address names, with its note; links from it lead back to it. */
export function PresentedHearing({ viewpoint, hearing, handed }: PresentedHearingProps) {
  const shown = { viewpoint, hearing };
  const words = usePlaceWords(shown);
  const leave = useLeavePresentation();
  const { notes, save } = useNotes();
  const slides = useFramedSlides({ ...shown, handed, scope: words.scope, notes });
  const { search, change } = useAddress(parseAppSearch);
  // Where it was begun: the speaker may have gone on since.
  const [writing, setWriting] = useState<{ key: string; name: string } | null>(null);
  const keys = useMemo(() => slides.map(({ key }) => key), [slides]);
  const go = (next: number) => change({ salindia: next });
  const number = useFollowedNumber(keys, search.salindia, go);
  const slide = slides[number - 1];
  const section = sectionOf(slide?.key ?? '');
  const kept = useMemo(
    () => ({
      per: hearing.asOf,
      edisi: writeEditionReference(hearing.reference),
      salindia: String(number),
    }),
    [hearing, number],
  );
  return (
    <LinkPlaceInside adding={kept}>
      <Presentation
        {...shown}
        {...words}
        slides={slides}
        number={number}
        isWriting={writing !== null}
        onGo={go}
        onNote={() => slide !== undefined && setWriting({ key: slide.noteKey, name: slide.title })}
        onLeave={() => leave(section === MEETING ? null : section)}
      />
      {writing !== null && (
        <NoteDialog
          place={writing}
          notes={notes}
          onSave={(text) => {
            save(writing.key, text);
            setWriting(null);
          }}
          onClose={() => setWriting(null)}
        />
      )}
    </LinkPlaceInside>
  );
}

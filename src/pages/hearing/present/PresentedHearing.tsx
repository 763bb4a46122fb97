import { useMemo, useState } from 'react';
import { writeEditionReference } from '@/domain/hearing/editionReference';
import type { SectionProps } from '@/domain/hearing/hearing';
import { MEETING } from '@/domain/hearing/notes/notes';
import { sectionOf, slideNumber } from '@/domain/hearing/slides/contents';
import { NoteDialog, useNotes } from '@/features/hearing-notes';
import { Presentation } from '@/features/hearing-slides';
import { parseAppSearch } from '@/ui/address/appSearch';
import { LinkPlaceInside } from '@/ui/address/LinkPlace';
import { useAddress } from '@/ui/address/useAddress';
import { useFramedSlides } from './useFramedSlides';
import { usePlaceWords } from './usePlaceWords';

type PresentedHearingProps = SectionProps & { onLeave: (section: string | null) => void };

/** The slide that the address names, with its note; links from it lead back to it. */
export function PresentedHearing({ viewpoint, hearing, onLeave }: PresentedHearingProps) {
  const shown = { viewpoint, hearing };
  const words = usePlaceWords(shown);
  const { notes, save } = useNotes();
  const slides = useFramedSlides(shown, words.scope, notes);
  const { search, change } = useAddress(parseAppSearch);
  const [isWriting, setWriting] = useState(false);
  const number = slideNumber(search.salindia, slides.length);
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
        isWriting={isWriting}
        onGo={(next) => change({ salindia: next })}
        onNote={() => setWriting(true)}
        onLeave={() => onLeave(section === MEETING ? null : section)}
      />
      {isWriting && slide !== undefined && (
        <NoteDialog
          place={{ key: slide.noteKey, name: slide.title }}
          notes={notes}
          onSave={(text) => {
            save(slide.noteKey, text);
            setWriting(false);
          }}
          onClose={() => setWriting(false)}
        />
      )}
    </LinkPlaceInside>
  );
}

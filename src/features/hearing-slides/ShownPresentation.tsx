import { useState } from 'react';
import { LinkPlaceInside, LinkPlaceProvider } from '@/ui/address/LinkPlace';
import { ClockProvider } from '@/ui/ClockContext';
import { aHearing, aSlide, aViewpoint, NOON } from './aHearing';
import { Presentation } from './Presentation';
import type { PresentationProps } from './presentationProps';

const SLIDES = [aSlide('satu'), aSlide('dua', 'Tanya <b>DLH</b>\nlalu Dishub'), aSlide('tiga')];

type ShownProps = { first?: number } & Partial<
  Pick<PresentationProps, 'isWriting' | 'onNote' | 'onLeave'>
>;

/** A presentation of three slides, the second with a note, that goes where it is told; for tests. */
export function ShownPresentation({
  first = 1,
  isWriting = false,
  onNote = () => {},
  onLeave = () => {},
}: ShownProps) {
  const [number, setNumber] = useState(first);
  return (
    <ClockProvider value={() => NOON}>
      <LinkPlaceProvider>
        <LinkPlaceInside adding={{ salindia: String(number) }}>
          <Presentation
            viewpoint={aViewpoint()}
            hearing={aHearing()}
            scope="mitra Komisi III"
            regency="Kabupaten Lombok Tengah"
            simulated="data simulasi"
            slides={SLIDES}
            number={number}
            isWriting={isWriting}
            onGo={setNumber}
            onNote={onNote}
            onLeave={onLeave}
          />
        </LinkPlaceInside>
      </LinkPlaceProvider>
    </ClockProvider>
  );
}

/** The slide on screen. */
export const shownSlide = () => document.querySelector('[data-slide]');

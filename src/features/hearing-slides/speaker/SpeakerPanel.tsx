import { useState } from 'react';
import { writeEditionReference } from '@/domain/hearing/editionReference';
import type { Hearing } from '@/domain/hearing/hearing';
import { meaningOfSlideKey, type SlideMeaning } from '@/domain/hearing/slides/keys';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useCharacterKeys } from '@/ui/wall/operating/useCharacterKeys';
import { useOperatorKeys } from '@/ui/wall/operating/useOperatorKeys';
import { openHearingWindow } from '../window/openHearingWindow';
import { SpeakerView } from './SpeakerView';
import { useSlidesSeen } from './useSlidesSeen';

type SpeakerPanelProps = { viewpoint: Viewpoint; hearing: Hearing };

/** Reads along with the presentation of the edition and drives it from another window of this browser. */
export function SpeakerPanel({ viewpoint, hearing }: SpeakerPanelProps) {
  const { regency } = viewpoint;
  const { seen, send } = useSlidesSeen(regency, writeEditionReference(hearing.reference));
  const [hasCharacterKeys, switchCharacterKeys] = useCharacterKeys();
  const [typed, setTyped] = useState('');
  const act = (meaning: SlideMeaning) => {
    setTyped(meaning.type === 'typed' ? meaning.typed : '');
    switch (meaning.type) {
      case 'typed':
      // Only a gesture in its own window may change what is over the slides there.
      case 'overview':
      case 'fullscreen':
      case 'speaker':
      case 'note':
      case 'leave':
        return;
      default:
        send(meaning);
    }
  };
  const { report } = seen;
  useOperatorKeys((press) => {
    if (report === null) return null;
    const { isDark } = report;
    const state = { isDark, isOverview: false, typed, hasCharacterKeys, canLeave: false };
    return meaningOfSlideKey(press, state);
  }, act);
  return (
    <SpeakerView
      hearing={hearing}
      seen={seen}
      typed={typed}
      hasCharacterKeys={hasCharacterKeys}
      onCommand={send}
      onCharacterKeys={switchCharacterKeys}
      onOpenSlides={() => openHearingWindow('presentasi', regency)}
    />
  );
}

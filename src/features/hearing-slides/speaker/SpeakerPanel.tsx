import { useState } from 'react';
import { writeEditionReference } from '@/domain/hearing/editionReference';
import type { Hearing } from '@/domain/hearing/hearing';
import { meaningOfSlideKey, type SlideMeaning } from '@/domain/hearing/slides/keys';
import type { SlideCommand } from '@/domain/hearing/slides/speaker';
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
  const { report, proof } = seen;
  const command = (told: SlideCommand) => send({ type: 'command', command: told });
  const act = (meaning: SlideMeaning) => {
    if (proof !== null) return send({ type: 'return' });
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
        command(meaning);
    }
  };
  useOperatorKeys((press) => {
    const state = { isDark: false, isOverview: false, typed, hasCharacterKeys, canLeave: false };
    if (report !== null) return meaningOfSlideKey(press, { ...state, isDark: report.isDark });
    // Nothing can be chosen on a proof: what turns a slide, and Escape, lead back from it.
    const plain = { ...state, typed: '', hasCharacterKeys: false, canLeave: true };
    return proof === null ? null : meaningOfSlideKey(press, plain);
  }, act);
  return (
    <SpeakerView
      hearing={hearing}
      seen={seen}
      typed={typed}
      hasCharacterKeys={hasCharacterKeys}
      onCommand={command}
      onReturn={() => send({ type: 'return' })}
      onCharacterKeys={switchCharacterKeys}
      onOpenSlides={() => openHearingWindow('presentasi', regency)}
    />
  );
}

import { type RefObject, useEffect, useRef } from 'react';
import { meaningOfSlideKey, type SlideMeaning } from '@/domain/hearing/slides/keys';
import { useAppearance } from '@/ui/wall/operating/useAppearance';
import { useCharacterKeys } from '@/ui/wall/operating/useCharacterKeys';
import { useFullscreen } from '@/ui/wall/operating/useFullscreen';
import { useOperatorKeys } from '@/ui/wall/operating/useOperatorKeys';
import { useWakeLock } from '@/ui/wall/operating/useWakeLock';
import { moveInOverview } from '../overview/moveInOverview';
import type { PresentationProps } from '../presentationProps';
import { openHearingWindow } from '../window/openHearingWindow';
import { barButtons } from './barButtons';
import { SlideBar } from './SlideBar';
import type { usePresenter } from './usePresenter';

type OperatingProps = PresentationProps & {
  presenter: ReturnType<typeof usePresenter>;
  /** The list of slides, while it is open. */
  list: RefObject<HTMLOListElement | null>;
};

/** Lets somebody drive the slides in their own window: by keys, by a clicker, by the bar. */
export function Operating({ presenter, list, ...props }: OperatingProps) {
  const { viewpoint, slides, number, isWriting, onNote, onLeave } = props;
  const { state, set, command } = presenter;
  const bar = useRef<HTMLElement>(null);
  const { isShown, show } = useAppearance(bar);
  const [hasCharacterKeys, switchCharacterKeys] = useCharacterKeys();
  const fullscreen = useFullscreen();
  useWakeLock();
  // Whoever opens it sees once what there is.
  useEffect(show, [show]);

  const act = (meaning: SlideMeaning) => {
    switch (meaning.type) {
      case 'typed':
        return set({ typed: meaning.typed });
      case 'overview':
        return set({ isOverview: !state.isOverview, isDark: false });
      case 'fullscreen':
        return fullscreen.toggle?.();
      case 'speaker':
        return openHearingWindow('pembicara', viewpoint.regency);
      case 'note':
        return onNote();
      case 'leave':
        if (fullscreen.state === 'page') fullscreen.toggle?.();
        return onLeave();
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
        if (state.isOverview) return moveInOverview(list.current, meaning.type);
        return command(meaning);
      default:
        return command(meaning);
    }
  };
  const keys = { ...state, hasCharacterKeys, canLeave: fullscreen.state !== 'page' };
  useOperatorKeys((press) => (isWriting ? null : meaningOfSlideKey(press, keys)), act);
  return (
    <SlideBar
      ref={bar}
      isShown={isShown}
      hasCharacterKeys={hasCharacterKeys}
      buttons={barButtons({
        isDark: state.isDark,
        hasCharacterKeys,
        hasProof: (slides[number - 1]?.proof.length ?? 0) > 0,
        fullscreen: fullscreen.toggle === null ? null : fullscreen.state,
        act,
        onCharacterKeys: switchCharacterKeys,
      })}
      onFocus={show}
    />
  );
}

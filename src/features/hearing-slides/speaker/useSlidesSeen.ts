import { useCallback, useEffect, useRef, useState } from 'react';
import { openSpeakerEnd } from '@/api/hearing/slidesChannel';
import type { WindowEnd } from '@/api/windows/windowEnd';
import {
  ASKING_SLIDES,
  afterAskingSlides,
  afterSlidesMessage,
  NO_SLIDES_SEEN,
  type SeenSlides,
  type SpeakerMessage,
} from '@/domain/hearing/slides/speaker';

/**
 * The presentation of an edition in this browser. It is asked rather than waited for: the timers of a
 * window that is covered by another are slowed down, but it answers at once.
 */
export function useSlidesSeen(
  regency: string,
  edition: string,
): { seen: SeenSlides; send: (message: SpeakerMessage) => void } {
  const [seen, setSeen] = useState(NO_SLIDES_SEEN);
  const end = useRef<WindowEnd<SpeakerMessage> | null>(null);
  useEffect(() => {
    const opened = openSpeakerEnd({ regency, edition }, (message) =>
      setSeen((known) => afterSlidesMessage(known, message)),
    );
    end.current = opened;
    const ask = () => {
      setSeen(afterAskingSlides);
      opened.send({ type: 'ask' });
    };
    ask();
    const timer = setInterval(ask, ASKING_SLIDES.everySeconds * 1000);
    return () => {
      clearInterval(timer);
      opened.close();
      end.current = null;
      setSeen(NO_SLIDES_SEEN);
    };
  }, [regency, edition]);
  const send = useCallback((message: SpeakerMessage) => end.current?.send(message), []);
  return { seen, send };
}

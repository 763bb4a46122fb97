import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SlidesMessage, SpeakerMessage } from '@/domain/hearing/slides/speaker';
import { openSlidesEnd, type SlidesEnd, type SlidesOf } from './slidesChannel';

/**
 * The end of what is on the projector: tells the speaker's windows of this machine when something changes
 * or they ask, and when it leaves. `say` is given the name that tells open presentations apart.
 */
export function useSlidesEnd(
  { regency, edition }: SlidesOf,
  say: (presentation: string) => SlidesMessage,
  obey: (message: Exclude<SpeakerMessage, { type: 'ask' }>) => void,
): void {
  const [presentation] = useState(newName);
  const end = useRef<SlidesEnd<SlidesMessage> | null>(null);
  const said = say(presentation);
  const report = useEffectEvent(() => end.current?.send(said));
  const hear = useEffectEvent((message: SpeakerMessage) =>
    message.type === 'ask' ? report() : obey(message),
  );
  useEffect(() => {
    const opened = openSlidesEnd({ regency, edition }, (message) => hear(message));
    const leave = () => opened.send({ type: 'gone', presentation });
    end.current = opened;
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      opened.close();
      end.current = null;
    };
  }, [regency, edition, presentation]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said is what decides
  useEffect(() => report(), [JSON.stringify(said)]);
}

/** Not `randomUUID`, which a page served without TLS does not have. */
const newName = (): string => Math.random().toString(36).slice(2);

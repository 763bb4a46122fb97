import type { SlidesMessage, SpeakerMessage } from '@/domain/hearing/slides/speaker';
import { useDrivenEnd } from '../windows/useDrivenEnd';
import { openSlidesEnd, type SlidesOf } from './slidesChannel';

/**
 * The end of what is on the projector, driven by the speaker's windows of this machine. `say` is
 * given the name that tells open presentations apart.
 */
export function useSlidesEnd(
  { regency, edition }: SlidesOf,
  say: (presentation: string) => SlidesMessage,
  obey: (message: Exclude<SpeakerMessage, { type: 'ask' }>) => void,
): void {
  useDrivenEnd<SlidesMessage, SpeakerMessage>({
    key: `${regency} ${edition}`,
    open: (hear) => openSlidesEnd({ regency, edition }, hear),
    say: (presentation) => ({ now: say(presentation), farewell: { type: 'gone', presentation } }),
    obey,
  });
}

import * as v from 'valibot';
import type { SlidesMessage, SpeakerMessage } from '@/domain/hearing/slides/speaker';
import { openWindowEnd, type WindowEnd } from '../windows/windowEnd';
import { SLIDES_VERSION, toSlidesSchema, toSpeakerSchema } from './slidesSchemas';

/** Which slides: those of another hearing, or of another regency, are not meant. */
export type SlidesOf = { regency: string; edition: string };

/** The end of a presentation: it hears the speaker's windows. What it does not understand it does not hear. */
export const openSlidesEnd = (
  of: SlidesOf,
  onMessage: (message: SpeakerMessage) => void,
): WindowEnd<SlidesMessage> =>
  open(of, (data) => {
    const heard = v.safeParse(toSlidesSchema, data);
    if (heard.success && isMeant(of, heard.output)) onMessage(heard.output.message);
  });

/** The end of a speaker's window: it hears presentations. What it does not understand it does not hear. */
export const openSpeakerEnd = (
  of: SlidesOf,
  onMessage: (message: SlidesMessage) => void,
): WindowEnd<SpeakerMessage> =>
  open(of, (data) => {
    const heard = v.safeParse(toSpeakerSchema, data);
    if (heard.success && isMeant(of, heard.output)) onMessage(heard.output.message);
  });

const isMeant = (own: SlidesOf, heard: SlidesOf): boolean =>
  own.regency === heard.regency && own.edition === heard.edition;

const open = <Message>(of: SlidesOf, onData: (data: unknown) => void) =>
  openWindowEnd<Message>('rapat', { version: SLIDES_VERSION, ...of }, onData);

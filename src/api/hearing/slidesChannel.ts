import * as v from 'valibot';
import type { SlidesMessage, SpeakerMessage } from '@/domain/hearing/slides/speaker';
import { SLIDES_VERSION, toSlidesSchema, toSpeakerSchema } from './slidesSchemas';

/** One end of the link between windows of one browser; no server takes part. */
export type SlidesEnd<Message> = { send: (message: Message) => void; close: () => void };

/** Which slides: those of another hearing, or of another regency, are not meant. */
export type SlidesOf = { regency: string; edition: string };

/** The end of a presentation: it hears the speaker's windows. What it does not understand it does not hear. */
export const openSlidesEnd = (
  of: SlidesOf,
  onMessage: (message: SpeakerMessage) => void,
): SlidesEnd<SlidesMessage> =>
  open(of, (data) => {
    const heard = v.safeParse(toSlidesSchema, data);
    if (heard.success && isMeant(of, heard.output)) onMessage(heard.output.message);
  });

/** The end of a speaker's window: it hears presentations. What it does not understand it does not hear. */
export const openSpeakerEnd = (
  of: SlidesOf,
  onMessage: (message: SlidesMessage) => void,
): SlidesEnd<SpeakerMessage> =>
  open(of, (data) => {
    const heard = v.safeParse(toSpeakerSchema, data);
    if (heard.success && isMeant(of, heard.output)) onMessage(heard.output.message);
  });

const isMeant = (own: SlidesOf, heard: SlidesOf): boolean =>
  own.regency === heard.regency && own.edition === heard.edition;

/** Two products under one host do not hear each other. A browser without channels has no speaker's window. */
function open<Message>(of: SlidesOf, onData: (data: unknown) => void): SlidesEnd<Message> {
  if (typeof BroadcastChannel === 'undefined') return { send: () => {}, close: () => {} };
  const channel = new BroadcastChannel(`${import.meta.env.BASE_URL}rapat`);
  channel.addEventListener('message', ({ data }) => onData(data));
  return {
    send: (message) => channel.postMessage({ version: SLIDES_VERSION, ...of, message }),
    close: () => channel.close(),
  };
}

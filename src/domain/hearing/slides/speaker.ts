import type { Instant } from '../../time/calendar';

/** What the slides themselves can be told, from any window. */
export type SlideCommand =
  | { type: 'next' | 'previous' | 'first' | 'last' | 'darken' | 'lighten' | 'proof' }
  /** From 1; the nearest there is. */
  | { type: 'go'; number: number };

/** A slide as the speaker reads it. */
export type SpokenSlide = { title: string; note: string | null };

/** While a note is being written nothing leads away from the slides: what is typed would be lost. */
export const isRefused = ({ type }: SlideCommand, isWriting: boolean): boolean =>
  isWriting && type === 'proof';

/** What a presentation says of itself to the speaker's windows of its machine. */
export type SlidesReport = {
  /** Tells the open presentations apart, and means nothing beyond that. */
  presentation: string;
  /** The slide on screen, from 1. */
  number: number;
  slides: readonly SpokenSlide[];
  isDark: boolean;
  /** By the clock of that window. */
  openedAt: Instant;
};

export type SlidesMessage =
  | { type: 'report'; report: SlidesReport }
  | { type: 'gone'; presentation: string };
export type SpeakerMessage = { type: 'ask' } | { type: 'command'; command: SlideCommand };

/** What the speaker's window knows of the presentation, and how many questions that has left open. */
export type SeenSlides = { asked: number; report: SlidesReport | null; open: number };

export const NO_SLIDES_SEEN: SeenSlides = { asked: 0, report: null, open: 0 };

/** Our own rule, as on the wall: asked that often, and gone after so many questions left open. */
export const ASKING_SLIDES = { everySeconds: 2, openQuestions: 3 } as const;

export function afterAskingSlides({ asked, report, open }: SeenSlides): SeenSlides {
  const isGone = open >= ASKING_SLIDES.openQuestions;
  return {
    asked: Math.min(asked + 1, ASKING_SLIDES.openQuestions),
    report: isGone ? null : report,
    open: isGone ? 0 : open + 1,
  };
}

/** The presentation that answered first is followed; another only once that one is gone. */
export function afterSlidesMessage(seen: SeenSlides, message: SlidesMessage): SeenSlides {
  const followed = seen.report?.presentation;
  if (message.type === 'gone')
    return message.presentation === followed ? { ...seen, report: null, open: 0 } : seen;
  const isOther = followed !== undefined && message.report.presentation !== followed;
  return isOther ? seen : { ...seen, report: message.report, open: 0 };
}

/** Whether it is too early to say that no presentation answers. */
export const isSearchingSlides = ({ asked, report }: SeenSlides): boolean =>
  report === null && asked < ASKING_SLIDES.openQuestions - 1;

/** The slide that a command leads to, from 1 to `count`; `null` where it leads to none. */
export function slideAfter(command: SlideCommand, number: number, count: number): number | null {
  const wished = wishedSlide(command, number, count);
  return wished === null ? null : Math.max(1, Math.min(wished, count));
}

function wishedSlide(command: SlideCommand, number: number, count: number): number | null {
  switch (command.type) {
    case 'next':
      return number + 1;
    case 'previous':
      return number - 1;
    case 'first':
      return 1;
    case 'last':
      return count;
    case 'go':
      return command.number;
    default:
      return null;
  }
}

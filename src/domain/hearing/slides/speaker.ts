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

/** A page of proof stands in place of the slides; `number` is the slide it was opened from. */
export type ShownProof = { presentation: string; number: number };

export type SlidesMessage =
  | { type: 'report'; report: SlidesReport }
  | ({ type: 'proof' } & ShownProof)
  | { type: 'gone'; presentation: string };
export type SpeakerMessage =
  | { type: 'ask' }
  | { type: 'command'; command: SlideCommand }
  /** From a proof to its slide. */
  | { type: 'return' };

/** What the speaker's window knows of the projector, and how many questions that has left open. */
export type SeenSlides = {
  asked: number;
  report: SlidesReport | null;
  /** Never beside a report: slides on screen come first. */
  proof: ShownProof | null;
  open: number;
};

export const NO_SLIDES_SEEN: SeenSlides = { asked: 0, report: null, proof: null, open: 0 };

/** Our own rule, as on the wall: asked that often, and gone after so many questions left open. */
export const ASKING_SLIDES = { everySeconds: 2, openQuestions: 3 } as const;

export function afterAskingSlides({ asked, report, proof, open }: SeenSlides): SeenSlides {
  const isGone = open >= ASKING_SLIDES.openQuestions;
  return {
    asked: Math.min(asked + 1, ASKING_SLIDES.openQuestions),
    report: isGone ? null : report,
    proof: isGone ? null : proof,
    open: isGone ? 0 : open + 1,
  };
}

/** The presentation that answered first is followed; another, or a proof, only once that one is gone. */
export function afterSlidesMessage(seen: SeenSlides, message: SlidesMessage): SeenSlides {
  const { report, proof } = seen;
  switch (message.type) {
    case 'gone':
      return message.presentation === (report ?? proof)?.presentation
        ? { ...seen, report: null, proof: null, open: 0 }
        : seen;
    case 'proof': {
      const { presentation, number } = message;
      const isOther = report !== null || (proof !== null && proof.presentation !== presentation);
      return isOther ? seen : { ...seen, proof: { presentation, number }, open: 0 };
    }
    case 'report': {
      const isOther = report !== null && message.report.presentation !== report.presentation;
      return isOther ? seen : { ...seen, report: message.report, proof: null, open: 0 };
    }
  }
}

/** Whether it is too early to say that no presentation answers. */
export const isSearchingSlides = ({ asked, report, proof }: SeenSlides): boolean =>
  report === null && proof === null && asked < ASKING_SLIDES.openQuestions - 1;

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

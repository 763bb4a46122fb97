import type { Hearing } from '@/domain/hearing/hearing';
import type { Viewpoint } from '@/domain/time/viewpoint';
import type { Slide } from '@/ui/slide/slide';

/** A slide with the note that stands at it. */
export type PresentedSlide = Slide & { note: string | null };

export type PresentationProps = {
  viewpoint: Viewpoint;
  hearing: Hearing;
  /** What the hearing is about, in words. */
  scope: string;
  /** Name of the regency. */
  regency: string;
  /** Whether all or some figures are simulated, in words; `null` when none is. */
  simulated: string | null;
  /** At least one. */
  slides: readonly PresentedSlide[];
  /** The slide on screen, from 1. */
  number: number;
  /** A dialog stands over the slides: the keys are its own. */
  isWriting: boolean;
  onGo: (number: number) => void;
  onNote: () => void;
  onLeave: () => void;
};

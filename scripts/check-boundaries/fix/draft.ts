import type { Shape } from '../../boundaries/plane';

export type Role = 'district' | 'village' | 'neighbour';

/** An area on its way to the contract's form. */
export type DraftArea = {
  id: string;
  code: string | null;
  name: string;
  role: Role;
  shape: Shape;
};

/** What is being mended, with a sentence for each thing that was changed: nothing happens silently. */
export type Draft = { areas: readonly DraftArea[]; changes: readonly string[] };

export const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

import type { ReactNode } from 'react';
import type { PageTarget } from '../address/paths';

/** One picture of a presentation: drawn in the parts of a scene, cut to `useSceneRoom()`. */
export type Slide = {
  /** Names it in the address and in notes, `explanations:sampah-terkelola`; the section comes first. */
  key: string;
  /** What it says, for the list of slides and for what comes next; short. */
  title: string;
  /** Where its figures are proved. */
  proof: readonly { label: string; to: PageTarget }[];
  body: ReactNode;
};

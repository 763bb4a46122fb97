import type { ComponentType } from 'react';

/** What went wrong, what can be done, and the lines an operator needs. */
export type FailureText = {
  sentence: string;
  detail: string[];
  /** Comes with the words. */
  Report?: ComponentType<{ error: Error }>;
};

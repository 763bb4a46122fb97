import type { Fault } from './troubleLog';
import type { Trouble } from './troubles';

/** Names one build of the program: what was published together. */
export type BuildId = string;

type ReloadQuestion = {
  /** The build that runs; `null` where the program was not built for publication. */
  own: BuildId | null;
  /** The build that the server holds now; `null` when it did not answer with the program. */
  served: BuildId | null;
  /** The build for which the page was last loaded anew. */
  tried: BuildId | null;
  isPlanned: boolean;
  troubles: readonly Trouble[];
};

/**
 * Why the page is to be loaded anew now, if at all. Only while the server answers, for a page that
 * cannot be loaded is worse than an old one; for a build once, for a server that goes on delivering
 * the old one would make a loop. A new build cannot use the answers kept by the old one, so it waits
 * while a whole API may be about to come back. What an API answers wrongly may stay so for years, as a
 * file that a regency does not have, or be what the new build mends: that holds nothing back.
 */
export function reloadReason(question: ReloadQuestion): 'new-build' | 'planned' | null {
  const { own, served, tried, isPlanned, troubles } = question;
  if (own === null || served === null) return null;
  if (served === own) return isPlanned ? 'planned' : null;
  if (troubles.some(mayPass)) return null;
  if (served !== tried) return 'new-build';
  return isPlanned ? 'planned' : null;
}

/** Faults of who does not speak for itself: of the line, or of what stands before the API. */
const PASSING: readonly Fault['kind'][] = ['unreachable', 'sign-in', 'page'];

/** Whether it is likely to end, and all answers to come with its end. */
const mayPass = (trouble: Trouble): boolean =>
  trouble.kind !== 'fault' || PASSING.includes(trouble.fault.kind);

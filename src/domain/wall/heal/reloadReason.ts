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
 * until the APIs answer too, unless it is the contract that broke: that the new build may mend.
 */
export function reloadReason(question: ReloadQuestion): 'new-build' | 'planned' | null {
  const { own, served, tried, isPlanned, troubles } = question;
  if (own === null || served === null) return null;
  if (served === own) return isPlanned ? 'planned' : null;
  if (!troubles.every(isMendedByBuild)) return null;
  if (served !== tried) return 'new-build';
  return isPlanned ? 'planned' : null;
}

const isMendedByBuild = (trouble: Trouble): boolean =>
  trouble.kind === 'fault' && ['contract', 'unreadable'].includes(trouble.fault.kind);

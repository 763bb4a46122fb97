/** What explains, and what several panels of most pages say. */
const OF_EVERY_PAGE = ['proof', 'quick-win-progress', 'freshness'];

const page = (...parts: readonly string[]): readonly string[] => [...OF_EVERY_PAGE, ...parts];

/**
 * Of which parts the words of a page are: paths under `id/pages` and `en/pages`. The build makes
 * one file of what the same pages have.
 */
export const pageParts = {
  catalogue: page('catalogue'),
  data: page('data'),
  dimension: page('dimension', 'evaluation-scores'),
  indicator: page('indicator', 'comparison'),
  map: page('map'),
  quickWins: page('quick-wins', 'forecast'),
  quickWin: page('quick-win', 'quick-win-record', 'forecast'),
  agencies: page('agencies', 'duties'),
  agency: page('agency', 'duties'),
  assessment: page('assessment', 'evaluation-scores', 'readiness'),
  services: page('services'),
  hearings: page('hearing/list', 'hearing/frame'),
  hearing: page(
    'dimension',
    'indicator',
    'quick-wins',
    'forecast',
    'duties',
    'evaluation-scores',
    'data/reference',
    'data/sources',
    'wall/scenes',
    'hearing/list',
    'hearing/frame',
    'hearing/accounts',
    'hearing/changes',
    'hearing/evidence',
    'hearing/slides',
    'hearing/print',
  ),
  wall: page(
    'dimension',
    'evaluation-scores',
    'indicator',
    'quick-wins',
    'wall/frame',
    'wall/scenes',
    'wall/summary',
    'clock',
    'wall/trouble',
    'wall/remote',
  ),
  remote: ['wall/frame', 'wall/trouble', 'wall/remote'],
  editionBanner: ['hearing/frame'],
  signIn: ['sign-in'],
} as const satisfies Record<string, readonly string[]>;

export type PageName = keyof typeof pageParts;

import type { PageMessages } from './pageMessages';

type Words = Readonly<Partial<Record<keyof PageMessages, string>>>;

/** What is fetched, by language and page: each file holds one part of the words. */
const files = import.meta.glob<Record<string, Words>>([
  './{id,en}/pages/{*,data/reference,data/sources,hearing/*,wall/*}.ts',
  '!./{id,en}/pages/{config,download,error-report,failures,network}.ts',
]);

/** The parts side by side: one after the other they would cost the reader a round trip each. */
async function fetchParts(locale: 'id' | 'en', parts: readonly string[]): Promise<Words> {
  const fetched = parts.map((part) => {
    const fetch = files[`./${locale}/pages/${part}.ts`];
    if (fetch === undefined) throw new Error(`No words: ${locale}/pages/${part}`);
    return fetch();
  });
  return Object.assign({}, ...(await Promise.all(fetched)).flatMap((it) => Object.values(it)));
}

const ofParts = (...parts: readonly string[]) => ({
  id: () => fetchParts('id', parts),
  en: () => fetchParts('en', parts),
});

/** Words of each page, fetched with it. */
export const pageWords = {
  catalogue: ofParts('catalogue'),
  data: ofParts('data'),
  dimension: ofParts('dimension', 'evaluation-scores'),
  indicator: ofParts('indicator', 'comparison'),
  map: ofParts('map'),
  quickWins: ofParts('quick-wins', 'forecast'),
  quickWin: ofParts('quick-win', 'quick-win-record', 'forecast'),
  agencies: ofParts('agencies', 'duties'),
  agency: ofParts('agency', 'duties'),
  assessment: ofParts('assessment', 'evaluation-scores', 'readiness'),
  services: ofParts('services'),
  hearings: ofParts('hearing/list', 'hearing/frame'),
  hearing: ofParts(
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
  editionBanner: ofParts('hearing/frame'),
  signIn: ofParts('sign-in'),
  wall: ofParts(
    'dimension',
    'evaluation-scores',
    'indicator',
    'quick-wins',
    'quick-win-progress',
    'freshness',
    'wall/frame',
    'wall/scenes',
    'wall/summary',
    'clock',
    'wall/trouble',
    'wall/remote',
  ),
  remote: ofParts('wall/frame', 'wall/trouble', 'wall/remote'),
} as const;

export type PageName = keyof typeof pageWords;

import type { agenciesPage } from './id/pages/agencies';
import type { agencyPage } from './id/pages/agency';
import type { assessmentPage } from './id/pages/assessment';
import type { cataloguePage } from './id/pages/catalogue';
import type { clockWords } from './id/pages/clock';
import type { comparison } from './id/pages/comparison';
import type { dataPage } from './id/pages/data';
import type { dimensionPage } from './id/pages/dimension';
import type { downloads } from './id/pages/download';
import type { duties } from './id/pages/duties';
import type { evaluationScores } from './id/pages/evaluation-scores';
import type { failures } from './id/pages/failures';
import type { forecast } from './id/pages/forecast';
import type { hearingAccounts } from './id/pages/hearing/accounts';
import type { hearingChanges } from './id/pages/hearing/changes';
import type { hearingEvidence } from './id/pages/hearing/evidence';
import type { hearingFrame } from './id/pages/hearing/frame';
import type { hearingsPage } from './id/pages/hearing/list';
import type { hearingPrint } from './id/pages/hearing/print';
import type { hearingSlides } from './id/pages/hearing/slides';
import type { indicatorPage } from './id/pages/indicator';
import type { mapPage } from './id/pages/map';
import type { networkWords } from './id/pages/network';
import type { paper } from './id/pages/paper';
import type { quickWinPage } from './id/pages/quick-win';
import type { quickWinRecord } from './id/pages/quick-win-record';
import type { quickWinsPage } from './id/pages/quick-wins';
import type { readiness } from './id/pages/readiness';
import type { servicesPage } from './id/pages/services';
import type { signIn } from './id/pages/sign-in';
import type { wallFrame } from './id/pages/wall/frame';
import type { wallRemote } from './id/pages/wall/remote';
import type { wallScenes } from './id/pages/wall/scenes';
import type { wallSummary } from './id/pages/wall/summary';
import type { wallTrouble } from './id/pages/wall/trouble';

/** Words that are fetched with their page; the first view does not carry them. */
export type PageMessages = typeof cataloguePage &
  typeof dataPage &
  typeof dimensionPage &
  typeof clockWords &
  typeof comparison &
  typeof downloads &
  typeof failures &
  typeof indicatorPage &
  typeof mapPage &
  typeof quickWinsPage &
  typeof forecast &
  typeof quickWinPage &
  typeof quickWinRecord &
  typeof agenciesPage &
  typeof duties &
  typeof agencyPage &
  typeof assessmentPage &
  typeof evaluationScores &
  typeof readiness &
  typeof servicesPage &
  typeof hearingsPage &
  typeof hearingFrame &
  typeof hearingAccounts &
  typeof hearingChanges &
  typeof hearingEvidence &
  typeof hearingSlides &
  typeof hearingPrint &
  typeof networkWords &
  typeof paper &
  typeof signIn &
  typeof wallFrame &
  typeof wallScenes &
  typeof wallSummary &
  typeof wallTrouble &
  typeof wallRemote;

type Words = Readonly<Partial<Record<keyof PageMessages, string>>>;

export const pageWords = {
  catalogue: {
    id: async (): Promise<Words> => (await import('./id/pages/catalogue')).cataloguePage,
    en: async (): Promise<Words> => (await import('./en/pages/catalogue')).cataloguePage,
  },
  data: {
    id: async (): Promise<Words> => (await import('./id/pages/data')).dataPage,
    en: async (): Promise<Words> => (await import('./en/pages/data')).dataPage,
  },
  dimension: {
    id: async (): Promise<Words> => ({
      ...(await import('./id/pages/dimension')).dimensionPage,
      ...(await import('./id/pages/evaluation-scores')).evaluationScores,
    }),
    en: async (): Promise<Words> => ({
      ...(await import('./en/pages/dimension')).dimensionPage,
      ...(await import('./en/pages/evaluation-scores')).evaluationScores,
    }),
  },
  indicator: {
    id: async (): Promise<Words> => ({
      ...(await import('./id/pages/indicator')).indicatorPage,
      ...(await import('./id/pages/comparison')).comparison,
    }),
    en: async (): Promise<Words> => ({
      ...(await import('./en/pages/indicator')).indicatorPage,
      ...(await import('./en/pages/comparison')).comparison,
    }),
  },
  map: {
    id: async (): Promise<Words> => (await import('./id/pages/map')).mapPage,
    en: async (): Promise<Words> => (await import('./en/pages/map')).mapPage,
  },
  quickWins: {
    id: async (): Promise<Words> => ({
      ...(await import('./id/pages/quick-wins')).quickWinsPage,
      ...(await import('./id/pages/forecast')).forecast,
    }),
    en: async (): Promise<Words> => ({
      ...(await import('./en/pages/quick-wins')).quickWinsPage,
      ...(await import('./en/pages/forecast')).forecast,
    }),
  },
  quickWin: {
    id: async (): Promise<Words> => ({
      ...(await import('./id/pages/quick-win')).quickWinPage,
      ...(await import('./id/pages/quick-win-record')).quickWinRecord,
      ...(await import('./id/pages/forecast')).forecast,
    }),
    en: async (): Promise<Words> => ({
      ...(await import('./en/pages/quick-win')).quickWinPage,
      ...(await import('./en/pages/quick-win-record')).quickWinRecord,
      ...(await import('./en/pages/forecast')).forecast,
    }),
  },
  agencies: {
    id: async (): Promise<Words> => ({
      ...(await import('./id/pages/agencies')).agenciesPage,
      ...(await import('./id/pages/duties')).duties,
    }),
    en: async (): Promise<Words> => ({
      ...(await import('./en/pages/agencies')).agenciesPage,
      ...(await import('./en/pages/duties')).duties,
    }),
  },
  agency: {
    id: async (): Promise<Words> => ({
      ...(await import('./id/pages/agency')).agencyPage,
      ...(await import('./id/pages/duties')).duties,
    }),
    en: async (): Promise<Words> => ({
      ...(await import('./en/pages/agency')).agencyPage,
      ...(await import('./en/pages/duties')).duties,
    }),
  },
  assessment: {
    id: async (): Promise<Words> => ({
      ...(await import('./id/pages/assessment')).assessmentPage,
      ...(await import('./id/pages/evaluation-scores')).evaluationScores,
      ...(await import('./id/pages/readiness')).readiness,
    }),
    en: async (): Promise<Words> => ({
      ...(await import('./en/pages/assessment')).assessmentPage,
      ...(await import('./en/pages/evaluation-scores')).evaluationScores,
      ...(await import('./en/pages/readiness')).readiness,
    }),
  },
  services: {
    id: async (): Promise<Words> => (await import('./id/pages/services')).servicesPage,
    en: async (): Promise<Words> => (await import('./en/pages/services')).servicesPage,
  },
  hearings: {
    id: async (): Promise<Words> => ({
      ...(await import('./id/pages/hearing/list')).hearingsPage,
      ...(await import('./id/pages/hearing/frame')).hearingFrame,
    }),
    en: async (): Promise<Words> => ({
      ...(await import('./en/pages/hearing/list')).hearingsPage,
      ...(await import('./en/pages/hearing/frame')).hearingFrame,
    }),
  },
  hearing: {
    id: async (): Promise<Words> => ({
      ...(await import('./id/pages/dimension')).dimensionPage,
      ...(await import('./id/pages/indicator')).indicatorPage,
      ...(await import('./id/pages/quick-wins')).quickWinsPage,
      ...(await import('./id/pages/forecast')).forecast,
      ...(await import('./id/pages/duties')).duties,
      ...(await import('./id/pages/evaluation-scores')).evaluationScores,
      ...(await import('./id/pages/data/reference')).dataReferenceWords,
      ...(await import('./id/pages/data/sources')).dataSourceWords,
      ...(await import('./id/pages/wall/scenes')).wallScenes,
      ...(await import('./id/pages/hearing/list')).hearingsPage,
      ...(await import('./id/pages/hearing/frame')).hearingFrame,
      ...(await import('./id/pages/hearing/accounts')).hearingAccounts,
      ...(await import('./id/pages/hearing/changes')).hearingChanges,
      ...(await import('./id/pages/hearing/evidence')).hearingEvidence,
      ...(await import('./id/pages/hearing/slides')).hearingSlides,
      ...(await import('./id/pages/hearing/print')).hearingPrint,
      ...(await import('./id/pages/paper')).paper,
    }),
    en: async (): Promise<Words> => ({
      ...(await import('./en/pages/dimension')).dimensionPage,
      ...(await import('./en/pages/indicator')).indicatorPage,
      ...(await import('./en/pages/quick-wins')).quickWinsPage,
      ...(await import('./en/pages/forecast')).forecast,
      ...(await import('./en/pages/duties')).duties,
      ...(await import('./en/pages/evaluation-scores')).evaluationScores,
      ...(await import('./en/pages/data/reference')).dataReferenceWords,
      ...(await import('./en/pages/data/sources')).dataSourceWords,
      ...(await import('./en/pages/wall/scenes')).wallScenes,
      ...(await import('./en/pages/hearing/list')).hearingsPage,
      ...(await import('./en/pages/hearing/frame')).hearingFrame,
      ...(await import('./en/pages/hearing/accounts')).hearingAccounts,
      ...(await import('./en/pages/hearing/changes')).hearingChanges,
      ...(await import('./en/pages/hearing/evidence')).hearingEvidence,
      ...(await import('./en/pages/hearing/slides')).hearingSlides,
      ...(await import('./en/pages/hearing/print')).hearingPrint,
      ...(await import('./en/pages/paper')).paper,
    }),
  },
  editionBanner: {
    id: async (): Promise<Words> => ({
      ...(await import('./id/pages/hearing/frame')).hearingFrame,
    }),
    en: async (): Promise<Words> => ({
      ...(await import('./en/pages/hearing/frame')).hearingFrame,
    }),
  },
  signIn: {
    id: async (): Promise<Words> => (await import('./id/pages/sign-in')).signIn,
    en: async (): Promise<Words> => (await import('./en/pages/sign-in')).signIn,
  },
  wall: {
    id: async (): Promise<Words> => ({
      ...(await import('./id/pages/dimension')).dimensionPage,
      ...(await import('./id/pages/evaluation-scores')).evaluationScores,
      ...(await import('./id/pages/indicator')).indicatorPage,
      ...(await import('./id/pages/quick-wins')).quickWinsPage,
      ...(await import('./id/pages/wall/frame')).wallFrame,
      ...(await import('./id/pages/wall/scenes')).wallScenes,
      ...(await import('./id/pages/wall/summary')).wallSummary,
      ...(await import('./id/pages/clock')).clockWords,
      ...(await import('./id/pages/wall/trouble')).wallTrouble,
      ...(await import('./id/pages/wall/remote')).wallRemote,
    }),
    en: async (): Promise<Words> => ({
      ...(await import('./en/pages/dimension')).dimensionPage,
      ...(await import('./en/pages/evaluation-scores')).evaluationScores,
      ...(await import('./en/pages/indicator')).indicatorPage,
      ...(await import('./en/pages/quick-wins')).quickWinsPage,
      ...(await import('./en/pages/wall/frame')).wallFrame,
      ...(await import('./en/pages/wall/scenes')).wallScenes,
      ...(await import('./en/pages/wall/summary')).wallSummary,
      ...(await import('./en/pages/clock')).clockWords,
      ...(await import('./en/pages/wall/trouble')).wallTrouble,
      ...(await import('./en/pages/wall/remote')).wallRemote,
    }),
  },
  remote: {
    id: async (): Promise<Words> => ({
      ...(await import('./id/pages/wall/frame')).wallFrame,
      ...(await import('./id/pages/wall/trouble')).wallTrouble,
      ...(await import('./id/pages/wall/remote')).wallRemote,
    }),
    en: async (): Promise<Words> => ({
      ...(await import('./en/pages/wall/frame')).wallFrame,
      ...(await import('./en/pages/wall/trouble')).wallTrouble,
      ...(await import('./en/pages/wall/remote')).wallRemote,
    }),
  },
} as const;

export type PageName = keyof typeof pageWords;

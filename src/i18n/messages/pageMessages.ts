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
import type { freshness } from './id/pages/freshness';
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
import type { proof } from './id/pages/proof';
import type { quickWinPage } from './id/pages/quick-win';
import type { quickWinProgress } from './id/pages/quick-win-progress';
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
  typeof freshness &
  typeof proof &
  typeof quickWinPage &
  typeof quickWinProgress &
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
  typeof signIn &
  typeof wallFrame &
  typeof wallScenes &
  typeof wallSummary &
  typeof wallTrouble &
  typeof wallRemote;

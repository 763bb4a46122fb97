import { quickWinConditions } from '../../quick-win/quickWinCondition';
import { USUAL_RULES } from '../../rules/ownRules';
import { aFigure, aMilestone, anIndicator, aQuickWin, aRecord, aTarget } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import type { AreaShapes } from './boundaryContent';
import type { EditionRecords } from './editionContent';

/** The day of the edition, for tests. */
export const ON = isoDate('2026-06-30');

/** A district with its corners so far apart, and land that is not the regency's. */
export const square = (size: number): AreaShapes => ({
  status: 'indicative',
  features: [
    {
      properties: { code: '52.02.01', name: 'Praya' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [size, 0],
            [0, size],
            [0, 0],
          ],
        ],
      },
    },
    {
      properties: { code: null, name: 'Lombok Timur' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [9, 9],
            [9 + size, 9],
            [9, 9],
          ],
        ],
      },
    },
  ],
});

export const aDefinition = (
  publishedAt = isoDate('2021-01-01'),
  definition = 'Bagian penduduk',
) => ({
  id: 'p0',
  indicator: anIndicator(),
  aliases: [],
  definition: { id: definition },
  formulaText: { id: 'x' },
  leadReason: null,
  producer: 'BPS',
  steward: 'Diskominfo',
  documents: [],
  sourceUrl: null,
  nextRelease: null,
  publishedAt,
});

export const quickWins = (due = '2026-10-01') =>
  quickWinConditions(
    { quickWins: [aQuickWin({ milestones: [aMilestone('m', due)] })], reports: [] },
    ON,
    USUAL_RULES,
  );

export const aPromise = (keptAt: string | null, publishedAt: string) => ({
  id: 'lkpj-1',
  edition: 'lkpj',
  question: { id: 'Mengapa?' },
  promise: { id: 'Daftar disampaikan' },
  agency: 'dlh',
  due: isoDate('2026-06-01'),
  keptAt: keptAt === null ? null : isoDate(keptAt),
  evidence: [],
  indicator: null,
  quickWin: null,
  source: { id: 's', name: 's', simulated: true },
  publishedAt: isoDate(publishedAt),
});

/** An edition with something in almost every part, each replaceable. */
export const anEdition = (over: Partial<EditionRecords> = {}): EditionRecords => ({
  indicators: [aRecord({ observations: [aFigure('2025', 7)], targets: [aTarget('2025', 6)] })],
  definitions: [aDefinition()],
  agencies: [],
  quickWins: quickWins(),
  evaluations: [],
  programmes: [],
  schemes: [],
  promises: [aPromise(null, '2026-04-14')],
  boundaries: square(4),
  districts: [aRecord({ observations: [aFigure('2025', 3, { area: '52.02.01' })] })],
  rules: USUAL_RULES,
  ...over,
});

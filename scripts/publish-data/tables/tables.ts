import type { Place } from '../report/problem';
import * as evaluations from './evaluations';
import * as indicators from './indicators';
import type { TableName } from './names';
import * as programme from './programme';
import * as quickWins from './quickWins';
import * as region from './region';
import * as shared from './shared';
import type { Column, Table } from './table';
import * as work from './work';

/** Every sheet, in the order of the template. */
export const TABLES = {
  regency: region.regency,
  districts: region.districts,
  agencies: region.agencies,
  formerNames: region.formerNames,
  sources: shared.sources,
  dimensions: shared.dimensions,
  subDimensions: shared.subDimensions,
  indicators: indicators.indicators,
  methods: indicators.methods,
  observations: indicators.observations,
  targets: indicators.targets,
  accounts: indicators.accounts,
  quickWins: quickWins.quickWins,
  milestones: quickWins.milestones,
  plannedCurve: quickWins.plannedCurve,
  sites: quickWins.sites,
  reports: quickWins.reports,
  evidence: quickWins.evidence,
  schemes: shared.schemes,
  schemeComponents: shared.schemeComponents,
  bands: shared.bands,
  evaluations: evaluations.evaluations,
  evaluationComponents: evaluations.evaluationComponents,
  evaluationDimensions: evaluations.evaluationDimensions,
  evaluationNotes: evaluations.evaluationNotes,
  recommendations: evaluations.recommendations,
  indexScores: evaluations.indexScores,
  indexScoreComponents: evaluations.indexScoreComponents,
  programmes: programme.programmes,
  readinessItems: programme.readinessItems,
  readinessPillars: programme.readinessPillars,
  worksheets: work.worksheets,
  services: work.services,
  editions: work.editions,
  promises: work.promises,
  masterplan: programme.masterplan,
  books: programme.books,
  roadmap: programme.roadmap,
} satisfies Record<TableName, Table>;

/** Sheets without which there is nothing to publish. */
export const REQUIRED_TABLES: readonly TableName[] = [
  'regency',
  'districts',
  'agencies',
  'sources',
];

/** What a row of a sheet says, with its place. */
export type RowOf<N extends TableName> = { readonly at: Place } & {
  readonly [K in keyof (typeof TABLES)[N]['columns']]: (typeof TABLES)[N]['columns'][K] extends Column<
    infer V
  >
    ? V
    : never;
};

/** The rows of every sheet; none where the sheet was left out. */
export type Records = { readonly [N in TableName]: readonly RowOf<N>[] };

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

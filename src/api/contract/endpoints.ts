import type { GenericSchema } from 'valibot';
import {
  evaluationsSchema,
  indexScoresSchema,
  programmeAchievementsSchema,
  promisesSchema,
  readinessSchema,
  worksheetsSchema,
} from './assessment/evaluationSchemas';
import { observationsSchema } from './assessment/observationSchemas';
import { reportsSchema } from './assessment/reportSchemas';
import { scorecardSchema } from './assessment/scorecardSchema';
import { dimensionsSchema, indexSchemesSchema, indicatorsSchema } from './catalog/indicatorSchemas';
import { editionsSchema, quickWinsSchema, servicesSchema } from './catalog/programmeSchemas';
import { boundariesSchema, profileSchema, regenciesSchema } from './catalog/regencySchemas';

export type ApiName = 'catalog' | 'assessment';

/** One resource: `GET` by path alone, so that a folder of files can be the API. */
export type Endpoint = {
  api: ApiName;
  /** OpenAPI path template, relative to the API's base address. */
  path: string;
  summary: string;
  schema: GenericSchema;
};

/** Every resource of both APIs; the OpenAPI documents and the mock server are made from this list. */
export const endpoints = {
  regencies: {
    api: 'catalog',
    path: '/regencies.json',
    summary: 'Regencies served by this API',
    schema: regenciesSchema,
  },
  profile: {
    api: 'catalog',
    path: '/regencies/{regency}.json',
    summary: 'One regency: districts, agencies, masterplan',
    schema: profileSchema,
  },
  boundaries: {
    api: 'catalog',
    path: '/regencies/{regency}/boundaries/{level}.geojson',
    summary: 'Boundaries (district or village), RFC 7946, with attribution and status',
    schema: boundariesSchema,
  },
  dimensions: {
    api: 'catalog',
    path: '/dimensions.json',
    summary: 'The six dimensions and their sub-dimensions',
    schema: dimensionsSchema,
  },
  indicators: {
    api: 'catalog',
    path: '/regencies/{regency}/indicators.json',
    summary: 'Indicator definitions, every published version',
    schema: indicatorsSchema,
  },
  indexSchemes: {
    api: 'catalog',
    path: '/index-schemes.json',
    summary: 'Scales, components, weights and bands by edition',
    schema: indexSchemesSchema,
  },
  quickWins: {
    api: 'catalog',
    path: '/regencies/{regency}/quick-wins.json',
    summary: 'Quick wins with plan, budget, milestones and sites, every published version',
    schema: quickWinsSchema,
  },
  services: {
    api: 'catalog',
    path: '/regencies/{regency}/services.json',
    summary: 'Services and applications',
    schema: servicesSchema,
  },
  editions: {
    api: 'catalog',
    path: '/regencies/{regency}/editions.json',
    summary: 'Named as-of dates for hearings',
    schema: editionsSchema,
  },
  scorecard: {
    api: 'assessment',
    path: '/regencies/{regency}/scorecard.json',
    summary: 'What the overview needs, latest periods',
    schema: scorecardSchema,
  },
  scorecardOfYear: {
    api: 'assessment',
    path: '/regencies/{regency}/scorecards/{year}.json',
    summary: 'What the overview needs for any as-of date within one year',
    schema: scorecardSchema,
  },
  observations: {
    api: 'assessment',
    path: '/regencies/{regency}/indicators/{indicator}/observations.json',
    summary: 'Figures and targets of one indicator, regency and districts, every published version',
    schema: observationsSchema,
  },
  evaluations: {
    api: 'assessment',
    path: '/regencies/{regency}/evaluations.json',
    summary: 'Yearly national evaluations',
    schema: evaluationsSchema,
  },
  indexScores: {
    api: 'assessment',
    path: '/regencies/{regency}/index-scores.json',
    summary: 'Scores of other published indices',
    schema: indexScoresSchema,
  },
  readiness: {
    api: 'assessment',
    path: '/regencies/{regency}/readiness.json',
    summary: 'Readiness items and action pillars',
    schema: readinessSchema,
  },
  programmes: {
    api: 'assessment',
    path: '/regencies/{regency}/programmes.json',
    summary: 'Programmes realised out of planned, by dimension and year',
    schema: programmeAchievementsSchema,
  },
  reports: {
    api: 'assessment',
    path: '/regencies/{regency}/quick-wins/{quickWin}/reports.json',
    summary: 'Progress reports of one quick win',
    schema: reportsSchema,
  },
  worksheets: {
    api: 'assessment',
    path: '/regencies/{regency}/worksheets.json',
    summary: 'Worksheets (kertas kerja) by agency and form',
    schema: worksheetsSchema,
  },
  promises: {
    api: 'assessment',
    path: '/regencies/{regency}/promises.json',
    summary: 'Promises made at hearings',
    schema: promisesSchema,
  },
} satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;

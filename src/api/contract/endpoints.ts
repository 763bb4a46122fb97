import type { GenericSchema } from 'valibot';
import { evaluationsSchema, programmeAchievementsSchema } from './assessment/evaluationListSchemas';
import { reportsSchema } from './assessment/evidencedReportSchemas';
import { indexScoresSchema } from './assessment/indexScoreSchemas';
import { observationsSchema } from './assessment/observationSchemas';
import { promisesSchema } from './assessment/promiseSchemas';
import { readinessSchema } from './assessment/readinessSchemas';
import { scorecardSchema } from './assessment/scorecardSchema';
import { worksheetsSchema } from './assessment/worksheetSchemas';
import { boundariesSchema } from './catalog/boundarySchemas';
import { indicatorsSchema } from './catalog/definitionSchemas';
import { dimensionsSchema } from './catalog/dimensionSchemas';
import { editionsSchema } from './catalog/editionSchemas';
import { indexSchemesSchema } from './catalog/indexSchemeSchemas';
import { profileSchema } from './catalog/profileSchemas';
import { quickWinsSchema } from './catalog/quickWinPlanSchemas';
import { regenciesSchema } from './catalog/regencySchemas';
import { servicesSchema } from './catalog/serviceSchemas';

import { type Resource, type ResourceName, resources } from './resources';

export type EndpointName = ResourceName;

/** A resource with its shape. */
export type Endpoint = Resource & { summary: string; schema: GenericSchema };

/**
 * Every resource with its shape: the OpenAPI documents and the mock server are made from this list.
 * The app itself takes single schemas and `resources`, so that a page carries only what it reads.
 */
export const endpoints = {
  regencies: {
    ...resources.regencies,
    summary: 'Regencies served by this API',
    schema: regenciesSchema,
  },
  profile: {
    ...resources.profile,
    summary: 'One regency: districts, agencies, masterplan',
    schema: profileSchema,
  },
  boundaries: {
    ...resources.boundaries,
    summary: 'Boundaries (district or village), RFC 7946, with attribution and status',
    schema: boundariesSchema,
  },
  dimensions: {
    ...resources.dimensions,
    summary: 'The six dimensions and their sub-dimensions',
    schema: dimensionsSchema,
  },
  indicators: {
    ...resources.indicators,
    summary: 'Indicator definitions, every published version',
    schema: indicatorsSchema,
  },
  indexSchemes: {
    ...resources.indexSchemes,
    summary: 'Scales, components, weights and bands by edition',
    schema: indexSchemesSchema,
  },
  quickWins: {
    ...resources.quickWins,
    summary: 'Quick wins with plan, budget, milestones and sites, every published version',
    schema: quickWinsSchema,
  },
  services: {
    ...resources.services,
    summary: 'Services and applications',
    schema: servicesSchema,
  },
  editions: {
    ...resources.editions,
    summary: 'Named as-of dates for hearings',
    schema: editionsSchema,
  },
  scorecard: {
    ...resources.scorecard,
    summary: 'What the overview needs, latest periods',
    schema: scorecardSchema,
  },
  scorecardOfYear: {
    ...resources.scorecardOfYear,
    summary: 'What the overview needs for any as-of date within one year',
    schema: scorecardSchema,
  },
  observations: {
    ...resources.observations,
    summary: 'Figures and targets of one indicator, regency and districts, every published version',
    schema: observationsSchema,
  },
  evaluations: {
    ...resources.evaluations,
    summary: 'Yearly national evaluations',
    schema: evaluationsSchema,
  },
  indexScores: {
    ...resources.indexScores,
    summary: 'Scores of other published indices',
    schema: indexScoresSchema,
  },
  readiness: {
    ...resources.readiness,
    summary: 'Readiness items and action pillars',
    schema: readinessSchema,
  },
  programmes: {
    ...resources.programmes,
    summary: 'Programmes realised out of planned, by dimension and year',
    schema: programmeAchievementsSchema,
  },
  reports: {
    ...resources.reports,
    summary: 'Progress reports of one quick win',
    schema: reportsSchema,
  },
  worksheets: {
    ...resources.worksheets,
    summary: 'Worksheets (kertas kerja) by agency and form',
    schema: worksheetsSchema,
  },
  promises: {
    ...resources.promises,
    summary: 'Promises made at hearings',
    schema: promisesSchema,
  },
} satisfies Record<ResourceName, Endpoint>;

import * as v from 'valibot';
import {
  countSchema,
  dateSchema,
  dimensionCodeSchema,
  districtCodeSchema,
  idSchema,
  periodSchema,
  positionSchema,
  regencyCodeSchema,
  rupiahSchema,
  shareSchema,
  sourceSchema,
  textSchema,
  webAddressSchema,
  yearSchema,
} from '../primitives';

const milestoneSchema = v.object({
  id: idSchema,
  name: textSchema,
  due: dateSchema,
  /** First date promised; differs from `due` when the milestone was moved. */
  originalDue: dateSchema,
  doneAt: v.nullable(dateSchema),
  /** Work that the plan has done by `originalDue`, cumulative; `null` where the plan does not say. */
  plannedWork: v.nullable(shareSchema),
});

/** What the overview needs of a quick win. */
export const quickWinCoreSchema = v.object({
  id: idSchema,
  name: textSchema,
  dimension: dimensionCodeSchema,
  leadAgency: idSchema,
  start: dateSchema,
  end: dateSchema,
  budget: v.object({
    apbd: rupiahSchema,
    csr: rupiahSchema,
    other: rupiahSchema,
  }),
  districts: v.array(districtCodeSchema),
  milestones: v.array(milestoneSchema),
  source: idSchema,
  publishedAt: dateSchema,
});

/** One published version of a quick win; the list keeps earlier versions. */
const quickWinSchema = v.object({
  ...quickWinCoreSchema.entries,
  subDimension: idSchema,
  description: textSchema,
  supportingAgencies: v.array(idSchema),
  year: yearSchema,
  outcome: v.nullable(v.object({ indicator: idSchema, target: v.number() })),
  plannedCurve: v.array(
    v.object({
      date: dateSchema,
      physical: shareSchema,
      financial: shareSchema,
    }),
  ),
  sites: v.array(
    v.object({
      name: v.string(),
      district: districtCodeSchema,
      position: positionSchema,
    }),
  ),
});

export const quickWinsSchema = v.object({
  sources: v.array(sourceSchema),
  quickWins: v.array(quickWinSchema),
});

const serviceSchema = v.object({
  id: idSchema,
  name: textSchema,
  /** Who published the name, where that is not the source of the rest. */
  nameSource: v.optional(idSchema),
  purpose: textSchema,
  /** Shared by all services for the same purpose, so that duplicates are seen. */
  purposeCode: idSchema,
  dimension: dimensionCodeSchema,
  agency: idSchema,
  /** A service need not be an app. */
  kind: v.picklist(['service', 'application', 'non-digital']),
  status: v.picklist(['active', 'trial', 'inactive']),
  integrated: v.nullable(v.boolean()),
  users: v.nullable(countSchema),
  /** The period in which the users were counted. */
  usersPeriod: v.optional(periodSchema),
  startYear: v.nullable(yearSchema),
  url: v.optional(webAddressSchema),
  position: v.optional(positionSchema),
  district: v.optional(districtCodeSchema),
  source: idSchema,
  publishedAt: dateSchema,
});

export const servicesSchema = v.object({
  sources: v.array(sourceSchema),
  services: v.array(serviceSchema),
});

/** A named as-of date for a hearing. */
const editionSchema = v.object({
  id: idSchema,
  name: textSchema,
  asOf: dateSchema,
  commission: v.optional(v.string()),
  meetingDate: dateSchema,
  publishedAt: dateSchema,
});

export const editionsSchema = v.object({
  regency: regencyCodeSchema,
  editions: v.array(editionSchema),
});

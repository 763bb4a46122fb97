import * as v from 'valibot';
import {
  countSchema,
  dateSchema,
  dimensionCodeSchema,
  districtCodeSchema,
  idSchema,
  periodSchema,
  positionSchema,
  sourceSchema,
  textSchema,
  webAddressSchema,
  yearSchema,
} from '../primitives';

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

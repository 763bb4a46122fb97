import type { LocalText } from '../text';

/** The six dimensions of the programme, in the order used everywhere (domain: framework of 100 Smart City). */
export const DIMENSION_CODES = [
  'governance',
  'branding',
  'economy',
  'living',
  'society',
  'environment',
] as const;

export type DimensionCode = (typeof DIMENSION_CODES)[number];

/** A part of a dimension, as the catalog names it. */
export type SubDimension = { code: string; name: LocalText; dimension: DimensionCode };

/** The dimension that an address names; `null` when there is none of that code. */
export const dimensionNamed = (text: string): DimensionCode | null =>
  DIMENSION_CODES.find((code) => code === text) ?? null;

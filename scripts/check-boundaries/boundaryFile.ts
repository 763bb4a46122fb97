import type { Shape } from '../boundaries/plane';

/** A feature with polygons, whatever its properties are called. */
export type BoundaryFeature = {
  /** Place in the file. */
  index: number;
  properties: Readonly<Record<string, unknown>>;
  shape: Shape;
};

export type KnownDistrict = { code: string; name: string };

/** A file as it was read, with what is known besides. */
export type BoundaryFile = {
  path: string;
  text: string;
  /** Members beside the features. */
  head: Readonly<Record<string, unknown>>;
  features: readonly BoundaryFeature[];
  codeProperty: string | null;
  nameProperty: string | null;
  regency: string | null;
  /** Of the profile; `null` where none was given. */
  districts: readonly KnownDistrict[] | null;
};

export type BoundaryFault = { at: string; value: unknown; reason: string; fix: string };

/** What must hold of a file of boundaries. */
export type BoundaryRule = {
  id: string;
  severity: 'error' | 'warning';
  holds: string;
  source: string;
  check: (file: BoundaryFile) => Iterable<BoundaryFault>;
};

/** Features of the regency itself, without the land around it. */
export const ownFeatures = ({ features }: BoundaryFile): readonly BoundaryFeature[] =>
  features.filter(({ properties }) => properties.role !== 'neighbour');

/** What a person calls a feature. */
export const titleOf = ({ codeProperty, nameProperty }: BoundaryFile, feature: BoundaryFeature) =>
  [codeProperty, nameProperty]
    .flatMap((key) => (key === null ? [] : [String(feature.properties[key] ?? '')]))
    .join(' ')
    .trim() || `feature ${feature.index}`;

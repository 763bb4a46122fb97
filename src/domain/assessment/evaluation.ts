import type { DimensionCode } from '../dimension/dimension';
import type { Source } from '../indicator/indicator';
import { compareCodes } from '../order';
import type { LocalText } from '../text';
import { reaches } from '../threshold';
import type { IsoDate } from '../time/calendar';
import type { Percent, Score } from '../units';

/** A scale with its parts, valid for the editions it names; weights and bands are data, never constants. */
export type IndexScheme = {
  id: string;
  name: LocalText;
  scaleMin: number;
  scaleMax: number;
  components: { code: string; name: LocalText; weight: Percent }[];
  /** Lower bound inclusive. Empty when no predicate is published for this scale. */
  bands: { label: LocalText; from: number }[];
  legalBasis: string;
  /** Id of the scheme whose place this one takes: both are editions of one index. */
  supersedes?: string | undefined;
  validFrom: IsoDate;
  validTo?: IsoDate | undefined;
  /** When the edition became known; it may hold from an earlier day. */
  publishedAt: IsoDate;
};

/** One yearly national evaluation (Evaluasi Implementasi) of a regency, 0–4. */
export type Evaluation = {
  year: number;
  stage: 'I' | 'II';
  scheme: IndexScheme;
  components: { code: string; score: Score }[];
  dimensions: { code: DimensionCode; score: Score }[];
  /** The total as published; recomputation is only a check. */
  total: Score;
  rank: { position: number; of: number; scope: LocalText } | null;
  /** Number of the letter that announced it; `null` where it is not known. */
  letter: string | null;
  strengths: LocalText[];
  weaknesses: LocalText[];
  recommendations: {
    text: LocalText;
    agency: string;
    followUp: LocalText | null;
    isDone: boolean;
  }[];
  source: Source;
  publishedAt: IsoDate;
};

/** Programmes realised out of planned, one dimension in one year. */
export type ProgrammeAchievement = {
  year: number;
  dimension: DimensionCode;
  planned: number;
  realised: number;
  source: Source;
  publishedAt: IsoDate;
};

/**
 * The total that the components and weights give, unrounded; `null` when a component is missing.
 * Shown only beside the published total, never instead of it.
 */
export function recomputedTotal({
  scheme,
  components,
}: Pick<Evaluation, 'scheme' | 'components'>): Score | null {
  let total = 0;
  for (const { code, weight } of scheme.components) {
    const component = components.find((entry) => entry.code === code);
    if (component === undefined) return null;
    total += component.score * weight;
  }
  return scheme.components.length === 0 ? null : ((total / 100) as Score);
}

/** The band a value falls in; `null` when the scheme publishes none for it. */
export function bandIn({ bands }: IndexScheme, value: number): IndexScheme['bands'][number] | null {
  const reached = bands.filter(({ from }) => reaches(value, from));
  return reached.sort((a, b) => b.from - a.from)[0] ?? null;
}

/** The scheme in force on a date, of the editions of one index; of two the newer. */
export function schemeFor(schemes: readonly IndexScheme[], on: IsoDate): IndexScheme | null {
  const inForce = schemes.filter(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === undefined || on <= validTo),
  );
  return inForce.sort((a, b) => compareCodes(b.validFrom, a.validFrom))[0] ?? null;
}

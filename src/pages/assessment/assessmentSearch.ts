/** What a colleague should see from a link to the assessment, besides what every page carries. */
export type AssessmentSearch = {
  /** Year of evaluation and readiness, `?tahun=2023`; without it the newest of each. */
  tahun?: number | undefined;
};

/** Bad values fall back to nothing chosen. Whether a year has a result is decided where the data is. */
export function parseAssessmentSearch({ tahun }: Record<string, unknown>): AssessmentSearch {
  const year = Number(tahun);
  return { tahun: Number.isInteger(year) && year > 1900 && year < 2200 ? year : undefined };
}

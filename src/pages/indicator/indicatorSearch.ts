/** What a colleague should see from a link to an indicator, besides what every page carries. */
export type IndicatorSearch = {
  /** First year of the history, `?sejak=2024`. */
  sejak?: number | undefined;
};

/** Bad values fall back to nothing chosen. Whether a year has figures is decided where the data is. */
export function parseIndicatorSearch({ sejak }: Record<string, unknown>): IndicatorSearch {
  const year = Number(sejak);
  return { sejak: Number.isInteger(year) && year > 1900 && year < 2200 ? year : undefined };
}

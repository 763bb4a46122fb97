import type { SubDimension } from '@/domain/dimension/dimension';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { IndicatorDefinition } from '@/domain/indicator/indicatorDefinition';
import { compareCodes } from '@/domain/order';
import type { AgencyNames } from '@/domain/region/region';
import { type SearchIndex, searchIndexOf } from '@/domain/search/indicatorSearch';
import { type FilterValues, filterValuesOf } from '@/domain/search/indicatorSearchFilter';
import type { LocalText } from '@/domain/text';
import { latestVersions } from '@/domain/time/asOf';
import type { IsoDate } from '@/domain/time/calendar';

/** One indicator of the list, with the names that stand beside it. */
export type CatalogueItem = {
  condition: IndicatorCondition;
  values: FilterValues;
  /** Short name on the day looked at; the id where the agency is unknown. */
  agency: string;
  /** `null` while the names of the sub-dimensions are not at hand. */
  subDimension: LocalText | null;
};

export type Catalogue = {
  items: CatalogueItem[];
  index: SearchIndex;
  /** Short names of the agencies that owe an indicator, by id, in the order of the names. */
  agencies: ReadonlyMap<string, string>;
};

type CatalogueSources = {
  conditions: readonly IndicatorCondition[];
  agencies: AgencyNames;
  /** Both may be missing: names beside the figures, never a condition for the list. */
  definitions: readonly IndicatorDefinition[];
  subDimensions: readonly SubDimension[];
  on: IsoDate;
};

/** Everything that can be searched, made ready once. */
export function catalogueOf(sources: CatalogueSources): Catalogue {
  const { conditions, agencies, definitions, subDimensions, on } = sources;
  const known = latestVersions(definitions, ({ id }) => id, on);
  const aliases = new Map(known.map(({ id, aliases }) => [id, aliases]));
  const names = new Map(subDimensions.map(({ code, name }) => [code, name]));
  const items = conditions.map((condition) => {
    const { agency, subDimension } = condition.indicator;
    return {
      condition,
      values: filterValuesOf(condition, on),
      agency: agencies.get(agency)?.shortName ?? agency,
      subDimension: names.get(subDimension) ?? null,
    };
  });
  const entries = items.map(({ condition: { indicator }, agency, subDimension }) => ({
    id: indicator.id,
    names: [indicator.code, ...inAll(indicator.name), ...(aliases.get(indicator.id) ?? [])],
    beside: [agency, ...inAll(subDimension)],
  }));
  return { items, index: searchIndexOf(entries), agencies: owing(items) };
}

const owing = (items: readonly CatalogueItem[]): Catalogue['agencies'] =>
  new Map(
    items
      .map(({ condition, agency }) => [condition.indicator.agency, agency] as const)
      .sort(([, a], [, b]) => compareCodes(a.toLowerCase(), b.toLowerCase())),
  );

/** The text in every language it has. */
const inAll = (text: LocalText | null): string[] =>
  text === null ? [] : [text.id, ...(text.en === undefined ? [] : [text.en])];

import { sheetRows, type WorldSheets } from '../sheets/sheetRows';
import type { Bodies } from './bodies';

/** The regency, its agencies and its plans; every source that any answer names is typed once. */
export function regionSheets({ profile, dimensions, ...rest }: Bodies): WorldSheets {
  const { regency, districts, agencies, masterplan, publishedAt } = profile;
  const sources = [
    rest.quickWins.length > 0 ? rest.scorecard.sources : [],
    ...[...rest.series, ...rest.reports].map((body) => body.sources),
    rest.services.sources,
    rest.evaluations.sources,
    rest.indexScores.sources,
    rest.readiness.sources,
    rest.programmes.sources,
    rest.worksheets.sources,
    rest.promises.sources,
  ].flat();
  const unique = [...new Map(sources.map((source) => [source.id, source])).values()];
  return {
    regency: sheetRows('regency', [{ ...regency, publishedAt }]),
    districts: sheetRows('districts', districts),
    agencies: sheetRows(
      'agencies',
      agencies.map((agency) => ({
        id: agency.id,
        name: agency.name,
        shortName: agency.shortName,
        kind: agency.kind,
        commission: agency.commission,
        headPost: agency.headPost.id,
        headPostEn: agency.headPost.en,
      })),
    ),
    formerNames: sheetRows(
      'formerNames',
      agencies.flatMap(({ id: agency, formerNames }) =>
        formerNames.map((former) => ({ agency, ...former })),
      ),
    ),
    sources: sheetRows('sources', unique),
    dimensions: sheetRows(
      'dimensions',
      dimensions.map(({ code, name, aliases }) => ({ code, name, aliases: aliases.join('; ') })),
    ),
    subDimensions: sheetRows(
      'subDimensions',
      dimensions.flatMap(({ code: dimension, subDimensions }) =>
        subDimensions.map(({ code, name }) => ({
          dimension,
          code,
          name: name.id,
          nameEn: name.en,
        })),
      ),
    ),
    masterplan: sheetRows(
      'masterplan',
      masterplan === null
        ? []
        : [{ from: masterplan.from, to: masterplan.to, legalBasis: masterplan.legalBasis }],
    ),
    books: sheetRows(
      'books',
      (masterplan?.books ?? []).map(({ title, ...book }) => ({
        ...book,
        title: title.id,
        titleEn: title.en,
      })),
    ),
    roadmap: sheetRows(
      'roadmap',
      (masterplan?.roadmap ?? []).map(({ programme, ...step }) => ({
        ...step,
        programme: programme.id,
        programmeEn: programme.en,
      })),
    ),
  };
}

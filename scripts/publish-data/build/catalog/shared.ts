import { DIMENSION_CODES, type DimensionCode } from '@/domain/dimension/dimension';
import type { Context } from '../parts/context';
import { given, text } from '../parts/texts';
import { groupBy } from '../parts/versions';
import type { Body } from '../parts/wire';

/** What the programme calls its dimensions. */
const NAMES: Record<DimensionCode, string> = {
  governance: 'Smart Governance',
  branding: 'Smart Branding',
  economy: 'Smart Economy',
  living: 'Smart Living',
  society: 'Smart Society',
  environment: 'Smart Environment',
};

/** All six dimensions in their order; those without a row have the programme's names. */
export function buildDimensions({ records, origins }: Context): Body<'dimensions'> {
  const subDimensions = groupBy(records.subDimensions, ({ dimension }) => dimension);
  return {
    dimensions: DIMENSION_CODES.map((code) => {
      const row = records.dimensions.find((known) => known.code === code);
      const dimension = {
        code,
        name: row?.name ?? NAMES[code],
        aliases: row?.aliases ?? [],
        subDimensions: subDimensions(code).map((part) =>
          origins.of(part, { code: part.code, name: text(part.name, part.nameEn) }),
        ),
      };
      return row === undefined ? dimension : origins.of(row, dimension);
    }),
  };
}

/** Index schemes with components and bands. */
export function buildSchemes({ records, origins }: Context): Body<'indexSchemes'> {
  const components = groupBy(records.schemeComponents, ({ scheme }) => scheme);
  const bands = groupBy(records.bands, ({ scheme }) => scheme);
  return {
    schemes: records.schemes.map(({ at, name, nameEn, supersedes, validTo, ...scheme }) =>
      origins.of(
        { at },
        {
          ...scheme,
          name: text(name, nameEn),
          ...given('supersedes', supersedes),
          ...given('validTo', validTo),
          components: components(scheme.id).map((part) =>
            origins.of(part, {
              code: part.code,
              name: text(part.name, part.nameEn),
              weight: part.weight,
            }),
          ),
          bands: bands(scheme.id).map((band) =>
            origins.of(band, { label: text(band.label, band.labelEn), from: band.from }),
          ),
        },
      ),
    ),
  };
}

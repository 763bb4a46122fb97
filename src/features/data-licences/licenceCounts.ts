/** A package of code that is installed with the product. */
export type ShippedPackage = {
  name: string;
  version: string;
  /** SPDX expression, as the package states it. */
  licence: string;
  /** Whose it is, by its own licence file; `null` where that does not say. */
  holder: string | null;
};

export type LicenceCount = { licence: string; count: number };

/** How many packages come under each licence, the most frequent first. */
export const licenceCounts = (packages: readonly ShippedPackage[]): LicenceCount[] =>
  [...new Set(packages.map(({ licence }) => licence))]
    .map((licence) => ({
      licence,
      count: packages.filter((shipped) => shipped.licence === licence).length,
    }))
    .sort((a, b) => b.count - a.count || (a.licence < b.licence ? -1 : 1));

/** Licences that let a public body pass the product on, without a duty beyond naming them. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]);

/** Whether an SPDX expression without brackets inside brackets is allowed: of `OR` one, of `AND` all. */
export const isAllowed = (licence: string): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((part) => ALLOWED.has(part.trim())));

export type Credit = { name: string; version: string; licence: string; holder: string | null };

/** How NOTICE.md names a package. */
export const noticeRow = ({ name, version, licence, holder }: Credit): string =>
  `| \`${name}\` ${version} | ${licence} | ${holder ?? 'see its package'} |`;

export type Shipped = {
  /** Every package that is installed with the product. */
  credits: readonly Credit[];
  /** Names of those of which code is in the build. */
  bundled: readonly string[];
  notice: string;
  /** Files of fonts that the build carries. */
  fonts: readonly string[];
};

/** What keeps the product from being passed on, one line each. */
export function licenceFaults({ credits, bundled, notice, fonts }: Shipped): string[] {
  const byName = new Map(credits.map((credit) => [credit.name, credit]));
  const faults = credits
    .filter(({ licence }) => !isAllowed(licence))
    .map(
      ({ name, licence }) =>
        `${name}: its licence "${licence}" is not allowed. Take another package, or have the licence read and add it to scripts/check-licences/licences.ts.`,
    );
  for (const name of bundled) {
    const credit = byName.get(name);
    if (credit === undefined)
      faults.push(
        `${name}: is in the build, but is no production dependency. Move it in package.json.`,
      );
    else if (!notice.includes(noticeRow(credit)))
      faults.push(`${name}: NOTICE.md lacks the line: ${noticeRow(credit)}`);
  }
  for (const font of fonts)
    if (!notice.includes(font)) faults.push(`${font}: NOTICE.md does not name this font`);
  return faults;
}

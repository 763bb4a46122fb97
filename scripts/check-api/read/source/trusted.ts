import { CannotCheck } from './exchange';

/** What a page's own question says too; everything else may be a secret. */
const OPEN = new Set(['origin']);

type Sent = Readonly<Record<string, string>>;

/**
 * Where `--header` may be sent: the web addresses of the command line, and the hosts that it allows
 * beside them, over https unless it says otherwise.
 */
export function trustedOrigins(
  addresses: readonly (string | undefined)[],
  hosts: readonly string[],
): ReadonlySet<string> {
  const named = addresses.filter((address) => address !== undefined && /^https?:/.test(address));
  const allowed = hosts.map((host) => (/^https?:/.test(host) ? host : `https://${host}`));
  return new Set(
    [...named, ...allowed].map((address) => {
      if (address !== undefined && URL.canParse(address)) return new URL(address).origin;
      throw new CannotCheck(`${address} is no web address.`);
    }),
  );
}

const isSecret = (name: string): boolean => !OPEN.has(name.toLowerCase());

/** The headers that may go to an address. */
export const headersFor = (url: string, headers: Sent, trusted: ReadonlySet<string>): Sent =>
  trusted.has(new URL(url).origin)
    ? headers
    : Object.fromEntries(Object.entries(headers).filter(([name]) => !isSecret(name)));

/** Stops before a file that was read leads a secret to a host that nobody named. */
export function demandTrusted(
  bases: readonly string[],
  headers: Sent,
  trusted: ReadonlySet<string>,
): void {
  if (!Object.keys(headers).some(isSecret)) return;
  const strange = bases.map((base) => new URL(base).origin).find((origin) => !trusted.has(origin));
  if (strange === undefined) return;
  throw new CannotCheck(
    `The configuration names an API at ${strange}, which the command line does not: --header was not sent. If it belongs there, add --allow-host ${strange.replace('https://', '')}.`,
  );
}

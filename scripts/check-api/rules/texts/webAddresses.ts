import type { Rule } from '../../rule';
import { faultsOfTexts } from '../../tree/texts';

const ADDRESSES = new Set(['url', 'sourceUrl']);
/** Hosts that a reader's machine cannot reach, or reaches on itself. */
const PRIVATE = /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[)/;

function faultIn(address: string): string | null {
  if (/\s/.test(address) || !URL.canParse(address)) return 'It is no complete address.';
  const { hostname, protocol, username } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:')
    return `Links lead to the web, not to ${protocol}`;
  if (username !== '') return 'It carries a name to sign in with.';
  return PRIVATE.test(hostname) ? 'Readers outside cannot reach this host.' : null;
}

export const webAddresses: Rule = {
  id: 'web-addresses',
  severity: 'warning',
  holds: 'Links are complete http(s) addresses that a reader can reach.',
  source: 'Contract: only web addresses; text from the API never becomes a script',
  check: (tree) =>
    faultsOfTexts(tree, (key, value) => {
      const reason = ADDRESSES.has(key) ? faultIn(value) : null;
      return reason === null
        ? null
        : { reason, fix: 'Write the public address, https://…, or leave it out.' };
    }),
};

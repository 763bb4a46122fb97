import type { Rule } from '../../rule';

export const regencyListed: Rule = {
  id: 'regency-listed',
  severity: 'error',
  holds: 'A regency with answers of its own is listed in /regencies.json.',
  source: 'docs/api.md: /regencies.json holds the regencies served',
  check: ({ code, regencies }) =>
    regencies === undefined || code === '' || regencies.body.regencies.some((r) => r.code === code)
      ? []
      : [
          {
            on: regencies,
            at: ['regencies'],
            value: regencies.body.regencies.map((regency) => regency.code).join(', '),
            reason: `${code} has answers of its own, but is not in this list.`,
            fix: `Add ${code} to regencies, with the same record as in /regencies/${code}.json.`,
          },
        ],
};

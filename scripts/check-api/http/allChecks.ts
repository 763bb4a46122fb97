import type { Rule } from '../rule';
import { RULES } from '../rules/rules';
import { corsRule } from './cors';
import { HTTP_RULES } from './httpRules';
import { personal } from './personal';
import { PROBES } from './probes';

type Check = Pick<Rule, 'id' | 'severity' | 'holds' | 'source'>;

/** What reading itself finds out. */
const READING: readonly Check[] = [
  {
    id: 'served',
    severity: 'error',
    holds:
      'Every resource is served with status 200; without services, editions or a part of the assessment, a warning.',
    source: 'docs/api.md, Paths',
  },
  { id: 'json', severity: 'error', holds: 'Every answer is JSON.', source: 'RFC 8259' },
  {
    id: 'contract',
    severity: 'error',
    holds: 'Every answer has the shape of the published contract.',
    source: 'public/openapi',
  },
];

/** Everything that `check-api` looks at, for its guide. */
export const ALL_CHECKS: readonly Check[] = [
  ...READING,
  ...RULES,
  ...HTTP_RULES,
  corsRule('https://pages'),
  personal,
  ...Object.values(PROBES).map(({ rule, ...probe }) => ({ id: rule, ...probe })),
];

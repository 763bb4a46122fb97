import { type Finding, shown } from '../finding';
import type { Exchange } from '../read/source/exchange';
import type { HttpRule } from './httpRule';
import { HTTP_RULES } from './httpRules';

/** What is wrong with the heads of answers; files have none. */
export const httpFindings = (
  exchanges: readonly Exchange[],
  rules: readonly HttpRule[] = HTTP_RULES,
): Finding[] =>
  exchanges.flatMap((exchange) => {
    const { headers, status, path } = exchange;
    if (headers === null || status !== 200) return [];
    return rules.flatMap(({ id, severity, check }): Finding[] => {
      const fault = check({ ...exchange, headers });
      if (fault === null) return [];
      return [{ ...fault, value: shown(fault.value), rule: id, severity, resource: path, at: '' }];
    });
  });

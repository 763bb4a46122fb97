import type { Finding } from '../../check-api/finding';
import { columnOf } from './columnOf';
import type { Said } from './rules/facts';
import { RULE_WORDS } from './rules/ruleWords';
import { sayValue } from './sayValue';

/** A finding in the words of the sheets; `sheet` and `path` say where it was typed, empty where nowhere. */
export function sayFinding(
  { rule, value, reason, fix }: Pick<Finding, 'rule' | 'value' | 'reason' | 'fix'>,
  sheet: string,
  path: string,
): Said {
  const column = columnOf(sheet, path)?.column;
  const own = RULE_WORDS[rule];
  if (own !== undefined)
    return own({
      value: sayValue(column, value),
      sheet,
      heading: column?.heading ?? null,
      reason,
      fix,
    });
  return column === undefined
    ? {
        reason: `isi data tidak sesuai bentuk yang ditetapkan${path === '' ? '' : ` (${path})`}`,
        fix: 'Periksa baris ini dengan sheet Petunjuk; bila benar, laporkan kepada pengelola dasbor.',
      }
    : {
        reason: 'isi sel ini tidak dapat diterima',
        fix: `Isi dengan ${column.described}. ${column.meaning}`,
      };
}

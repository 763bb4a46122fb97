import type { Bounds } from '@/domain/rules/bounds';
import type { I18n } from './I18n';
import { ruleBound } from './ruleBound';

/** "≥ 91", "76 sampai < 91", "< 51". */
export function boundWords({ from, below }: Bounds, { t, format }: I18n): string {
  const values = {
    from: from === null ? '' : ruleBound(from, format),
    below: below === null ? '' : ruleBound(below, format),
  };
  if (from === null) return t('data.rules.below', values);
  return t(below === null ? 'data.rules.from' : 'data.rules.between', values);
}

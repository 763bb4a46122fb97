import type { GivenFigures, SourceUse } from '@/domain/agency/sources/sourceUses';
import type { I18n } from './I18n';

/** More indicators than this are only counted; the table names them all. */
const NAMED = 3;

/** The indicators that a source serves; where it is only one, with its periods. */
export function givenWords({ given }: SourceUse, i18n: I18n): string {
  const { t, say } = i18n;
  const [first] = given;
  if (first === undefined) return '';
  if (given.length === 1)
    return t('data.sources.indicator', {
      name: say(first.indicator.name),
      periods: periodWords(first, i18n),
    });
  const named = given.slice(0, NAMED).map(({ indicator }) => say(indicator.name));
  const names = named.join(', ');
  const rest = given.length - named.length;
  return t('data.sources.indicators', {
    count: given.length,
    names: rest === 0 ? names : t('data.sources.more', { names, count: rest }),
  });
}

function periodWords({ from, until }: GivenFigures, { t, format }: I18n): string {
  if (from === until) return format.periodShort(from);
  return t('data.sources.periods', {
    from: format.periodShort(from),
    until: format.periodShort(until),
  });
}

/** "8 Quick Win", "61 laporan kemajuan". */
export const otherWords = (others: SourceUse['others'], { t }: I18n): string[] =>
  others.map(({ kind, count }) => t(`data.kind.${kind}`, { count }));

import {
  leadingYear,
  type ProgrammeCounts,
  type ProgrammeYear,
} from '@/domain/assessment/programmeYears';
import { shareOf } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';

/** The total of the last year that was published; simulated years after it are only named. */
export function programmesFinding(years: readonly ProgrammeYear[], i18n: I18n): string {
  const leading = leadingYear(years);
  if (leading === null) return '';
  const later = years.filter(({ year }) => year > leading.year).map(({ year }) => year);
  const total = totalWords(leading, i18n);
  return later.length === 0
    ? total
    : `${total} ${i18n.t('achieved.later', { years: later.join(', ') })}`;
}

function totalWords({ year, total, dimensions }: ProgrammeYear, i18n: I18n): string {
  const { t, format } = i18n;
  if (total === null) {
    const known = dimensions.filter(({ achieved }) => achieved !== null).length;
    return t('achieved.findingPart', { year, known, all: dimensions.length });
  }
  const values = {
    year,
    realised: format.count(total.realised),
    planned: format.count(total.planned),
  };
  const percent = percentOf(total, i18n);
  return percent === null
    ? t('achieved.findingPlain', values)
    : t('achieved.finding', { ...values, percent });
}

/** Derived from the counts, which stand beside it; `null` where nothing was planned. */
export function percentOf({ realised, planned }: ProgrammeCounts, { format }: I18n): string | null {
  const share = shareOf(realised, planned);
  return share === null ? null : format.percent(share);
}

/** Source and day of every year apart: published and simulated years stand side by side. */
export const yearSources = (years: readonly ProgrammeYear[], i18n: I18n): string[] =>
  years.map(({ year, dimensions }) =>
    i18n.t('achieved.source', {
      year,
      source: provenanceWords(
        dimensions.flatMap(({ achieved }) => achieved ?? []),
        i18n,
      ).join(', '),
    }),
  );

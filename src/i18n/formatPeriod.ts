import { type Period, periodParts } from '@/domain/time/period';
import { type Locale, WORDS } from './formatWords';

/** Names of periods: "Triwulan III 2026", in tight places "TW III 2026". */
export function createPeriodFormats(locale: Locale) {
  const { joint, ordinals, quarter, quarterShort, semester, semesterShort } = WORDS[locale];
  const { months, monthsShort } = WORDS[locale];

  const name = (
    period: Period,
    words: { quarter: string; semester: string; months: readonly string[] },
  ) => {
    const { cadence, year, index } = periodParts(period);
    switch (cadence) {
      case 'yearly':
        return String(year);
      case 'semiannual':
        return `${words.semester}${joint}${ordinals[index - 1]} ${year}`;
      case 'quarterly':
        return `${words.quarter}${joint}${ordinals[index - 1]} ${year}`;
      case 'monthly':
        return `${words.months[index - 1]} ${year}`;
    }
  };
  return {
    period: (period: Period) => name(period, { quarter, semester, months }),
    periodShort: (period: Period) =>
      name(period, { quarter: quarterShort, semester: semesterShort, months: monthsShort }),
  };
}

import { type Period, periodEnd, periodParts } from '@/domain/period';
import { type Locale, WORDS } from './formatWords';
import { onDemand } from './onDemand';

/** Names of periods: "Triwulan III 2026", in tight places "TW III 2026". */
export function createPeriodFormats(locale: Locale) {
  const { tag, joint, ordinals, quarter, quarterShort, semester, semesterShort } = WORDS[locale];
  const monthNamed = (month: 'long' | 'short') =>
    onDemand(() => new Intl.DateTimeFormat(tag, { month, year: 'numeric', timeZone: 'UTC' }));
  const [longMonth, shortMonth] = [monthNamed('long'), monthNamed('short')];

  const name = (
    period: Period,
    words: { quarter: string; semester: string; month: typeof longMonth },
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
        return words.month().format(new Date(periodEnd(period)));
    }
  };
  return {
    period: (period: Period) => name(period, { quarter, semester, month: longMonth }),
    periodShort: (period: Period) =>
      name(period, { quarter: quarterShort, semester: semesterShort, month: shortMonth }),
  };
}

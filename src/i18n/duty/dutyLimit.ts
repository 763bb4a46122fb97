import type { Duty } from '@/domain/agency/duties/duty';
import { assertNever } from '@/domain/assertNever';
import { REPORT_CADENCE } from '@/domain/quick-win/reportFreshness';
import type { LocalText } from '@/domain/text';
import type { Cadence } from '@/domain/time/period';
import type { Days } from '@/domain/units';
import type { I18n } from '../I18n';

/** Names of hearings by the id of their edition. */
export type HearingNames = ReadonlyMap<string, LocalText>;

/** Against which cadence or limit it is counted, and what else is known of it. */
export function dutyLimit(duty: Duty, hearings: HearingNames, i18n: I18n): string[] {
  const { t, say, format } = i18n;
  switch (duty.kind) {
    case 'figure': {
      const { cadence, expectedLag } = duty.indicator;
      const { freshness } = duty;
      const rhythm = rhythmWords(cadence, expectedLag, i18n);
      if (freshness.kind === 'current') return [rhythm];
      return [
        rhythm,
        ...(freshness.lastReported === null ? [t('duty.never')] : []),
        ...owedMore(freshness.periodsOwed, i18n),
      ];
    }
    case 'report': {
      const { freshness, rule } = duty;
      const rhythm = rhythmWords(REPORT_CADENCE, rule.expectedLag, i18n);
      return [rhythm, ...(freshness.kind === 'late' ? owedMore(freshness.monthsOwed, i18n) : [])];
    }
    case 'milestone': {
      const { due, originalDue } = duty.milestone;
      const moved = t('duty.limit.moved', { date: format.dateShort(originalDue) });
      return [t('duty.limit.milestone'), ...(due === originalDue ? [] : [moved])];
    }
    case 'follow-up': {
      const { responsible } = duty.account;
      return [
        responsible === null
          ? t('duty.limit.noPost')
          : t('duty.limit.follow-up', { responsible: say(responsible) }),
      ];
    }
    case 'worksheet':
      return worksheetWords(duty, i18n);
    case 'promise': {
      const { edition, question } = duty.promise;
      const name = hearings.get(edition);
      const hearing = name === undefined ? edition : say(name);
      return [t('duty.limit.promise', { hearing, question: say(question) })];
    }
    default:
      return assertNever(duty);
  }
}

function worksheetWords(
  { worksheet, sentBackAt }: Extract<Duty, { kind: 'worksheet' }>,
  { t, say, format }: I18n,
): string[] {
  const { state, note, due } = worksheet;
  const word = t(`duty.state.${state}`);
  const words = note === null ? word : `${word}: ${say(note)}`;
  if (sentBackAt === null) return [words];
  return [
    words,
    t('duty.sentBack', { date: format.dateShort(sentBackAt) }),
    t('duty.limit.firstDue', { date: format.dateShort(due) }),
  ];
}

/** "bulanan, tenggat 20 hari setelah akhir bulan". */
export const rhythmWords = (cadence: Cadence, lag: Days, { t, format }: I18n): string =>
  t(`duty.rhythm.${cadence}`, { lag: format.days(lag) });

const owedMore = (count: number, { t }: I18n): string[] =>
  count > 1 ? [t('duty.owed', { count })] : [];

import { dutyInSentence } from '@/i18n/duty/dutyName';
import type { I18n } from '@/i18n/I18n';
import type { AgencyHeadModel } from './selectAgencyHead';

/** More names than this are only counted. */
const NAMED = 2;

/** What the agency is behind with and what it owes longest, in one sentence. */
export function agencyFinding(model: AgencyHeadModel, i18n: I18n): string {
  const owed = owedWords(model, i18n);
  const { behind } = model;
  if (behind.length === 0) return sentence(i18n.t('agency.finding.onlyOwed', { owed }));
  return sentence(i18n.t('agency.finding.behind', { names: namesOf(behind, i18n), owed }));
}

function owedWords({ overdue, first }: AgencyHeadModel, i18n: I18n): string {
  const { t, format } = i18n;
  if (first === null) return t('agency.finding.nothing');
  const name = dutyInSentence(first, i18n);
  if (first.daysLate === null)
    return t('agency.finding.noneOverdue', { name, date: format.date(first.due) });
  const days = format.days(first.daysLate);
  const word = format.spelled(overdue);
  return t('agency.finding.overdue', { count: overdue, word, name, days });
}

function namesOf(names: AgencyHeadModel['behind'], { t, say }: I18n): string {
  const shown = names.slice(0, NAMED).map(say);
  const [first = '', last] = shown;
  const more = names.length - shown.length;
  if (more > 0) return t('agency.finding.more', { names: shown.join(', '), count: more });
  return last === undefined ? first : t('agency.finding.and', { first, last });
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

import type { Account } from '../../indicator/indicator';
import type { IsoDate } from '../../time/calendar';
import type { EvidencedReport } from '../quickWinReport';

/** One account as it was repeated from report to report. */
export type AccountSpell = {
  /** As entered with the newest of these reports. */
  account: EvidencedReport;
  /** Days that the first and the last of these reports describe. */
  from: IsoDate;
  to: IsoDate;
};

export type AccountCourse = {
  /** What the newest report says; `null` without reports. */
  current: AccountSpell | null;
  /** What was said before it, newest first; reports that said nothing are left out. */
  earlier: AccountSpell[];
  /** How often a due date was put off while the obstacle stayed the same. */
  postponements: number;
};

/** `course`: one version of each report, oldest first. */
export function accountCourse(course: readonly EvidencedReport[]): AccountCourse {
  const spells = accountSpells(course);
  return {
    current: spells.at(-1) ?? null,
    earlier: spells
      .slice(0, -1)
      .filter(({ account }) => saysSomething(account))
      .reverse(),
    postponements: spells.filter((spell, at) => isPutOff(spells[at - 1], spell)).length,
  };
}

function accountSpells(course: readonly EvidencedReport[]): AccountSpell[] {
  const spells: AccountSpell[] = [];
  for (const account of course) {
    const last = spells.at(-1);
    const isRepeated = last !== undefined && changedFields(last.account, account).length === 0;
    if (isRepeated) spells.pop();
    spells.push({ account, from: isRepeated ? last.from : account.date, to: account.date });
  }
  return spells;
}

export const ACCOUNT_FIELDS = ['obstacle', 'followUp', 'responsible', 'due'] as const;
export type AccountField = (typeof ACCOUNT_FIELDS)[number];

/** Fields in which two accounts differ. */
export const changedFields = (before: Account, after: Account): AccountField[] =>
  ACCOUNT_FIELDS.filter((field) => written(before, field) !== written(after, field));

function written(account: Account, field: AccountField): string | null {
  const value = account[field];
  return value === null || typeof value === 'string' ? value : value.id;
}

const saysSomething = ({ obstacle, followUp, due }: Account): boolean =>
  obstacle !== null || followUp !== null || due !== null;

function isPutOff(before: AccountSpell | undefined, after: AccountSpell): boolean {
  if (before === undefined) return false;
  const [was, is] = [before.account, after.account];
  if (was.due === null || is.due === null || was.due >= is.due) return false;
  return written(was, 'obstacle') === written(is, 'obstacle');
}

import { owesAccount } from '@/domain/quick-win/behind';
import { type AccountCourse, accountCourse } from '@/domain/quick-win/record/accountCourse';
import type { KnownQuickWin } from '@/domain/quick-win/record/knownQuickWin';

export type AccountModel = AccountCourse & {
  /** True where our rule asks for an account. */
  isOwed: boolean;
};

export const selectAccount = ({ condition, course }: KnownQuickWin): AccountModel => ({
  ...accountCourse(course),
  isOwed: owesAccount(condition),
});

import type { Service } from '@/domain/region/service';
import type { I18n } from './I18n';

/** "5.310 pengguna (2025)"; a service whose users nobody counted says so, never 0. */
export function usersWords(
  { users, usersPeriod }: Pick<Service, 'users' | 'usersPeriod'>,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  if (users === null) return t('services.notCounted');
  const count = format.count(users);
  return usersPeriod === null
    ? t('services.users', { count })
    : t('services.usersIn', { count, period: format.periodShort(usersPeriod) });
}

/** Sources of the records, and of the names that another source published. */
export const namedSources = (services: readonly Service[], { t }: Pick<I18n, 't'>): string[] => {
  const names = services.flatMap(({ nameSource }) => nameSource?.name ?? []);
  return names.length === 0
    ? []
    : [t('services.nameSource', { source: [...new Set(names)].join('; ') })];
};

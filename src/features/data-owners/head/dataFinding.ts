import type { DataOwner } from '@/domain/agency/dataOwners';
import type { I18n } from '@/i18n/I18n';

export type DataHead = Record<'indicators' | 'current' | 'late' | 'never', number>;

/** How many indicators are up to date, and how many agencies are behind. */
export function selectHead(owners: readonly DataOwner[]): DataHead {
  const count = (kind: DataOwner['kind']) => owners.filter((owner) => owner.kind === kind).length;
  const sum = (of: (owner: DataOwner) => number) =>
    owners.reduce((total, owner) => total + of(owner), 0);
  const indicators = sum(({ owed }) => owed.length);
  const overdue = sum(({ late }) => late);
  return {
    indicators,
    current: indicators - overdue,
    late: count('late'),
    never: count('never'),
  };
}

export function dataFinding(head: DataHead, { t }: I18n): string {
  if (head.indicators === 0) return t('data.head.empty');
  if (head.current === head.indicators) return t('data.head.allCurrent', head);
  if (head.never === 0) return t('data.head.finding', head);
  return t(head.late === 0 ? 'data.head.findingNever' : 'data.head.findingBoth', head);
}

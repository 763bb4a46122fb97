import type { AgencyGroup } from '@/domain/agency/agencyOrder';
import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import type { DutyKind } from '@/domain/agency/duties/duty';
import type { I18n } from '@/i18n/I18n';
import type { RankingModel } from './selectRanking';

/** "12 angka indikator". */
export const countedKind = (
  { kind, count }: { kind: DutyKind; count: number },
  { t, format }: Pick<I18n, 't' | 'format'>,
): string => t(`agencies.kind.${kind}`, { count: format.count(count), n: count });

/** What the shown list means, in the terms of its order. */
export function rankingFinding(model: RankingModel, i18n: I18n): string {
  const sentence = model.order === 'lateness' ? overdueSentence : targetsSentence;
  return sentence(model, i18n);
}

function overdueSentence({ overdue, placed }: RankingModel, i18n: I18n): string {
  const { t, format } = i18n;
  const agencies = format.count(placed.length);
  if (overdue.length === 0) return t('agencies.overdueNone', { agencies });
  return t('agencies.overdue', {
    agencies,
    late: format.count(placed.filter(({ record }) => record.overdueCount > 0).length),
    kinds: overdue.map((it) => countedKind(it, i18n)).join(', '),
  });
}

function targetsSentence({ targets, placed }: RankingModel, { t, format }: I18n): string {
  const counts = { met: format.count(targets.met), comparable: format.count(targets.comparable) };
  const [lowest] = placed;
  if (targets.comparable === 0 || lowest === undefined) return t('agencies.targetsNone');
  if (targets.met === targets.comparable) return t('agencies.targetsAll', counts);
  // Those with one place stand the same: none of them is named as if it were alone.
  const others = placed.filter(({ place }) => place === lowest.place).length - 1;
  return t(others === 0 ? 'agencies.targets' : 'agencies.targetsTied', {
    ...counts,
    others: format.count(others),
    agency: lowest.record.shortName,
    lowestMet: format.count(lowest.record.targets.met),
    lowestComparable: format.count(lowest.record.targets.comparable),
  });
}

/** "8 dari 12 mencapai target", or why nothing can be held against a target. */
export function targetWords(
  { targets, standing }: Pick<AgencyRecord, 'targets' | 'standing'>,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  const { met, comparable, indicators } = targets;
  if (comparable > 0)
    return t('agencies.met', { met: format.count(met), comparable: format.count(comparable) });
  const count = format.count(indicators);
  return t(standing === 'never' ? 'agencies.metNever' : 'agencies.metNone', { count });
}

/** Name of a group of agencies that stand alike. */
export const groupName = (group: AgencyGroup, { t }: Pick<I18n, 't'>): string =>
  t(`agencies.group.${group}`);

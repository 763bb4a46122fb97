import type { OwnRules } from '@/domain/rules/ownRules';
import type { I18n } from './I18n';
import { ruleBound } from './ruleBound';
import { ruleOwner } from './ruleOwner';

/** What words on attention say of the rule: the bands and statuses it names, and the bound of the mildest. */
export function attentionValues(
  { attention, schedule }: OwnRules,
  { t, format }: Pick<I18n, 't' | 'format'>,
) {
  const { bands, schedules, shown } = attention;
  const bandWords = bands.map((band) => t(`band.${band}`));
  const mildest = schedules.at(-1);
  const bound =
    mildest === 'at-risk'
      ? schedule.atRiskBelow
      : mildest === 'late'
        ? schedule.lateBelow
        : schedule.criticalBelow;
  return {
    rule: ruleOwner({ attention, schedule }, { t }),
    /** The best of the bands: "Rendah ke bawah". */
    band: bandWords.at(-1) ?? '',
    bands: bandWords.join(', '),
    schedules: schedules.map((status) => t(`schedule.${status}`)).join(', '),
    bound: ruleBound(bound, format),
    shown,
  };
}

import type { GapModel } from '@/charts/gap/gapModel';
import type { DistrictGap } from '@/domain/district/districtGap';
import type { Indicator } from '@/domain/indicator/indicator';
import type { I18n } from '@/i18n/I18n';

/** The gap as a drawing: runs numbered, changes of method marked, words translated. */
export function gapModel(
  { years, runs }: DistrictGap,
  { decimals }: Pick<Indicator, 'decimals'>,
  { t, format }: I18n,
): GapModel {
  return {
    columns: runs.flatMap((run, at) =>
      run.map(({ year, best, worst, gap, regency, isProvisional }) => ({
        year,
        run: at,
        best: best.value,
        worst: worst.value,
        whole: regency,
        gap: format.number(gap, decimals),
        isProvisional,
      })),
    ),
    breaks: years.flatMap(({ year, method }, at) => {
      const before = years[at - 1];
      return before !== undefined && before.method !== method ? [year] : [];
    }),
    formatValue: (value) => format.number(value, decimals),
    words: {
      best: t('gap.best'),
      worst: t('gap.worst'),
      whole: t('gap.regency'),
      gap: t('gap.gap'),
      break: t('gap.breakShort'),
    },
  };
}

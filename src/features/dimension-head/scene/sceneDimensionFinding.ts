import type { DimensionCode } from '@/domain/dimension/dimension';
import type { TargetCounts } from '@/domain/dimension/dimensionCounts';
import type { I18n } from '@/i18n/I18n';

/** How many targets are met and how many figures are owed, on one line of a wide screen. */
export function sceneDimensionFinding(
  code: DimensionCode,
  { indicators, met, comparable, unreported }: TargetCounts,
  { t }: Pick<I18n, 't'>,
): string {
  const dimension = t(`dimension.${code}`);
  if (indicators === 0) return t('dimension.empty', { dimension });
  if (comparable === 0) return t('dimension.noTargets', { dimension });
  const counts = { dimension, met, comparable, count: unreported };
  return t(`wall.scenes.dimension.${unreported === 0 ? 'finding' : 'findingOwed'}`, counts);
}

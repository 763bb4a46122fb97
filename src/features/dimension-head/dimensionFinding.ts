import type { DimensionCode } from '@/domain/dimension/dimension';
import type { TargetCounts } from '@/domain/dimension/dimensionCounts';
import type { I18n } from '@/i18n/I18n';

/** How many targets are met, and how many figures are owed: "Smart Governance: 6 dari 8 …". */
export function dimensionFinding(
  code: DimensionCode,
  { indicators, met, comparable, unreported }: TargetCounts,
  { t }: Pick<I18n, 't'>,
): string {
  const dimension = t(`dimension.${code}`);
  if (indicators === 0) return `${t('dimension.empty', { dimension })}.`;
  const targets =
    comparable === 0
      ? t('dimension.noTargets', { dimension })
      : t('dimension.finding', { dimension, met, comparable });
  return unreported === 0
    ? `${targets}.`
    : `${targets}; ${t('dimension.unreported', { count: unreported })}.`;
}

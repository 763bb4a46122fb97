import type { HearingChange } from '@/domain/hearing/changes/change';
import type { I18n } from '@/i18n/I18n';

const TENDENCIES = { better: 'improving', worse: 'worsening', same: 'steady' } as const;

/** "membaik", "memburuk", "tetap"; empty where none of them would be true. */
export const directionWord = (
  { improvement }: Pick<HearingChange, 'improvement'>,
  { t }: Pick<I18n, 't'>,
): string => (improvement === null ? '' : t(`tendency.${TENDENCIES[improvement]}`));

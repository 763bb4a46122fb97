import type { WallReport } from '@/domain/wall/operator/remote';
import type { I18n } from '@/i18n/I18n';

/** "dijeda sejak 14.05 WITA, digelapkan": what a wall is doing with time. */
export function wallStateWords(
  { mode, modeAt, isBlank }: Pick<WallReport, 'mode' | 'modeAt' | 'isBlank'>,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  const words = t(`remote.mode.${mode}`, { time: format.time(modeAt) });
  return isBlank ? t('remote.mode.dark', { mode: words }) : words;
}

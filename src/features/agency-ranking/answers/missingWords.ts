import type { I18n } from '@/i18n/I18n';
import type { OtherDuties } from './useOtherDuties';

/** What the ranking stands without, as a list in words. */
export const missingWords = ({ missing }: OtherDuties, { t }: Pick<I18n, 't'>): string =>
  missing.map((what) => t(`agencies.missing.${what}`)).join(', ');

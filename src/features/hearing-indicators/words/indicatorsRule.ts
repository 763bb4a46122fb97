import type { I18n } from '@/i18n/I18n';

/** Formula, bands, what meets a target, and the order: printed below every table that uses them. */
export const indicatorsRule = ({ t }: Pick<I18n, 't'>): string =>
  [t('hearing.indicators.formula'), t('why.scale'), t('hearing.indicators.order')].join(' ');

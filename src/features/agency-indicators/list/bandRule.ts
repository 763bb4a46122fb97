import { BAND_SCALE } from '@/domain/indicator/achievement';
import type { I18n } from '@/i18n/I18n';

/** The scale that gives a band, printed wherever one is: "≥ 91 % Sangat Tinggi, …". */
export const bandRule = ({ t, format }: Pick<I18n, 't' | 'format'>): string =>
  t('agency.indicators.rule', {
    scale: BAND_SCALE.map(({ band: code, from }) => {
      const band = t(`band.${code}`);
      return Number.isFinite(from)
        ? t('agency.indicators.bandFrom', { from: format.percent(from, 0), band })
        : t('agency.indicators.bandBelow', { band });
    }).join(', '),
  });

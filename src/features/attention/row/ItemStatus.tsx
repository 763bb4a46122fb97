import { BandGlyph } from '@/charts/glyphs/BandGlyph';
import { ScheduleGlyph } from '@/charts/glyphs/ScheduleGlyph';
import type { AttentionItem } from '@/domain/attention/attention';
import { useI18n } from '@/i18n/I18n';
import styles from '../Attention.module.css';

/** The status by shape and word, with the measure it was given for. */
export function ItemStatus({ item }: { item: AttentionItem }) {
  const { t, format } = useI18n();
  switch (item.kind) {
    case 'off-target': {
      const { band, percent } = item.achievement;
      return (
        <span className={`${styles.status} ${styles[band]}`}>
          <BandGlyph band={band} />
          <b>{t(`band.${band}`)}</b> {t('figure.capaian', { value: format.percent(percent) })}
        </span>
      );
    }
    case 'behind-schedule': {
      const { status } = item.condition.schedule;
      return (
        <span className={`${styles.status} ${styles['very-low']}`}>
          <ScheduleGlyph status={status} />
          <b>{t(`schedule.${status}`)}</b>{' '}
          {t('attention.deviation', {
            deviation: format.percentagePoints(item.deviation),
          })}
        </span>
      );
    }
    case 'unreported':
      return (
        <span className={`${styles.status} ${styles.none}`}>
          <BandGlyph band={null} />
          <b>{t('band.none')}</b>
        </span>
      );
  }
}

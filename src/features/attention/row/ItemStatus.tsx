import { BandStatusWord } from '@/charts/glyphs/BandStatusWord';
import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import type { AttentionItem } from '@/domain/attention/attention';
import { useI18n } from '@/i18n/I18n';

/** The status by shape and word, with the measure it was given for. */
export function ItemStatus({ item }: { item: AttentionItem }) {
  const { t, format } = useI18n();
  switch (item.kind) {
    case 'off-target': {
      const { band, percent } = item.achievement;
      return (
        <BandStatusWord band={band}>
          {t('figure.capaian', { value: format.percent(percent) })}
        </BandStatusWord>
      );
    }
    case 'behind-schedule':
      return (
        <ScheduleStatusWord status={item.condition.schedule.status}>
          {t('attention.deviation', { deviation: format.percentagePoints(item.deviation) })}
        </ScheduleStatusWord>
      );
    case 'unreported':
      return <BandStatusWord band={null} />;
  }
}

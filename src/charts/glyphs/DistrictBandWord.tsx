import type { DistrictRow } from '@/domain/district/districtStanding';
import { useI18n } from '@/i18n/I18n';
import { BandStatusWord } from './BandStatusWord';

type DistrictBandWordProps = {
  reading: DistrictRow['reading'];
  /** In place of the band of a late indicator: why there is none is said above the list. */
  late: string;
};

/** The band of a district by shape and word, or why it has none. */
export function DistrictBandWord({ reading, late }: DistrictBandWordProps) {
  const { t } = useI18n();
  if (reading.kind === 'missing')
    return <BandStatusWord band={null} word={t(`map.missing.${reading.reason}`)} />;
  const { achievement } = reading;
  if (achievement.kind === 'rated') return <BandStatusWord band={achievement.band} />;
  return achievement.reason === 'late' ? late : t(`notRated.${achievement.reason}`);
}

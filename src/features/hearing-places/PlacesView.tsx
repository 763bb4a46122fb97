import type { ReactNode } from 'react';
import type { DistrictStanding } from '@/domain/district/districtStanding';
import type { PlacesChoice } from '@/domain/hearing/places';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { Finding } from '@/ui/Prose';
import styles from './Places.module.css';
import { PlaceView } from './place/PlaceView';
import { levelWords, othersWords, placesFinding } from './words/placesWords';

type PlacesViewProps = {
  choice: PlacesChoice;
  standings: readonly DistrictStanding[];
  agencies: AgencyNames;
  mapOf: (standing: DistrictStanding) => ReactNode;
};

export function PlacesView({ choice, standings, agencies, mapOf }: PlacesViewProps) {
  const i18n = useI18n();
  const others = othersWords(choice, i18n);
  return (
    <>
      <Finding>{placesFinding(choice, i18n)}</Finding>
      {choice.kind === 'none' &&
        levelWords(choice, i18n).map((words) => (
          <p key={words} className={styles.note}>
            {words}
          </p>
        ))}
      {standings.map((standing) => (
        <PlaceView
          key={standing.indicator.id}
          standing={standing}
          agencies={agencies}
          map={mapOf(standing)}
        />
      ))}
      {others !== null && <p className={styles.note}>{others}</p>}
    </>
  );
}

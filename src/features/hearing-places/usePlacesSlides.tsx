import { type ComponentType, useMemo } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { districtFinding } from '@/i18n/district/districtFinding';
import { useI18n } from '@/i18n/I18n';
import type { Slide } from '@/ui/slide/slide';
import { usePlaceStandings } from './usePlaceStandings';

/** How the page draws the districts of an indicator: with the blocks of the wall's map. */
type PlaceBody = ComponentType<{ viewpoint: Viewpoint; id: string; finding: string }>;

/** A slide has no heading of its own that could name the indicator. */
const WITH_NAME = { mostWords: Number.POSITIVE_INFINITY, isBrief: false };

/** Map and list of each of the shown indicators. */
export function usePlacesSlides(shown: SectionProps, Body: PlaceBody): Slide[] {
  const i18n = useI18n();
  const { viewpoint } = shown;
  const standings = usePlaceStandings(shown);
  return useMemo(() => {
    const { t, say } = i18n;
    return standings
      .filter(({ period }) => period !== null)
      .map((standing) => {
        const { id, name } = standing.indicator;
        const finding = districtFinding(standing, WITH_NAME, i18n);
        return {
          key: `places:${id}`,
          title: t('hearing.places.slide', { name: say(name) }),
          proof: [{ label: say(name), to: { page: 'indicator', id } }],
          body: <Body viewpoint={viewpoint} id={id} finding={finding} />,
        };
      });
  }, [standings, viewpoint, Body, i18n]);
}

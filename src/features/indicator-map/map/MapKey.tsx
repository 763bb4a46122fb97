import type { ClassRule } from '@/domain/district/areaStanding';
import type { DistrictStanding } from '@/domain/district/districtStanding';
import { growsWithSize } from '@/domain/district/districtStandingForm';
import { circleShare, circleSteps } from '@/domain/map/mapScaleCircles';
import { useI18n } from '@/i18n/I18n';
import { type AreaMapModel, MapLegend } from '@/maps';
import { CircleLegend } from '@/maps/symbols/CircleLegend';
import { classRuleWords } from './classWords';

type MapKeyProps = {
  standing: DistrictStanding;
  rule: ClassRule;
  map: AreaMapModel;
  largest: number;
};

/** What the fills, or the circles of what grows with size, mean. */
export function MapKey({ standing, rule, map, largest }: MapKeyProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { indicator } = standing;
  if (!growsWithSize(indicator))
    return (
      <MapLegend
        scale={map.scale}
        label={t('map.classes')}
        rule={classRuleWords(standing, rule, i18n)}
      />
    );
  return (
    <CircleLegend
      label={t('mapPage.circles')}
      steps={circleSteps(largest).map((value) => ({
        share: circleShare(value, largest),
        label: format.value(value, indicator.unit, indicator.decimals),
      }))}
      largest={map.scale.largestCircle ?? 0}
      missingLabel={map.scale.missingLabel}
      rule={t('mapPage.circles.rule')}
    />
  );
}

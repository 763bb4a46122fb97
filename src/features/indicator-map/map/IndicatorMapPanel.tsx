import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { agencyNamesOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { growsWithSize } from '@/domain/district/districtStandingForm';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { largestValue } from '@/domain/map/mapYears';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import type { ChoosingProps } from '../choice';
import { LayerChoice } from '../controls/LayerChoice';
import { MapChoices } from '../controls/MapChoices';
import { mapPoints } from '../points/mapPoints';
import { PointsTable } from '../points/PointsTable';
import { useMapPoints } from '../points/useMapPoints';
import type { MapSubject } from '../subject/mapSubject';
import { allStandings, standingIn } from '../subject/standings';
import { useNaming } from '../subject/useNaming';
import { WithSubject } from '../subject/WithSubject';
import { IndicatorMapView } from './IndicatorMapView';
import { mapModel } from './mapModel';

type PanelProps = ChoosingProps & { viewpoint: Viewpoint };

/** Peta Indikator: one indicator by area in one year, with points over it. */
export function IndicatorMapPanel({ viewpoint, choice, onChoose }: PanelProps) {
  return (
    <WithSubject viewpoint={viewpoint} choice={choice}>
      {(subject, candidates) => (
        <IndicatorMap
          viewpoint={viewpoint}
          subject={subject}
          candidates={candidates}
          choice={choice}
          onChoose={onChoose}
        />
      )}
    </WithSubject>
  );
}

type IndicatorMapProps = PanelProps & { subject: MapSubject; candidates: IndicatorCondition[] };

function IndicatorMap(props: IndicatorMapProps) {
  const { viewpoint, subject, candidates, choice } = props;
  const i18n = useI18n();
  const onChoose = useNaming(subject, props.onChoose);
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const { data: scorecard } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const { data: districtShapes } = useSuspenseQuery(boundariesQuery(base, regency, 'district'));
  const { level, villages, districts, condition } = subject;
  const { tahun, kelas, kecamatan, desa, lapisan = [] } = choice;
  const rule = kelas === 'tahun' ? 'own' : 'fixed';
  const standing = standingIn(subject, tahun, rule);
  const { layers, places } = useMapPoints(viewpoint, lapisan);
  const points = useMemo(() => mapPoints(places, i18n), [places, i18n]);
  const largest = growsWithSize(condition.indicator) ? largestValue(allStandings(subject)) : 0;
  const map = useMemo(
    () =>
      mapModel(
        {
          drawing: { standing, largest },
          level,
          districtShapes,
          shapes: level === 'village' && villages !== null ? villages : districtShapes,
          choice: { kecamatan, desa },
          points,
        },
        i18n,
      ),
    [standing, largest, level, districtShapes, villages, kecamatan, desa, points, i18n],
  );
  return (
    <IndicatorMapView
      standing={standing}
      level={level}
      rule={rule}
      map={map}
      largest={largest}
      onChoose={onChoose}
      choices={
        <MapChoices subject={subject} candidates={candidates} kelas={kelas} onChoose={onChoose} />
      }
      layerChoice={
        <LayerChoice
          layers={layers}
          chosen={lapisan}
          onChange={(chosen) => onChoose({ lapisan: chosen.length > 0 ? chosen : undefined })}
        />
      }
      pointsTable={
        <PointsTable
          layers={layers}
          places={places}
          districts={districts}
          agencies={agencyNamesOf(scorecard, on)}
        />
      }
    />
  );
}

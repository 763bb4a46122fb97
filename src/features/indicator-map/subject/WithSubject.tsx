import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { villageBoundariesQuery } from '@/api/boundaries/villageBoundariesQuery';
import { observationsQuery } from '@/api/observations/observationQueries';
import { useWithFigures } from '@/api/observations/useWithFigures';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { areaIndicator, areaIndicators } from '@/domain/district/areaStanding';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { District } from '@/domain/region/region';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import type { AreaChoice } from '../choice';
import { type MapSubject, mapSubject } from './mapSubject';

type WithSubjectProps = {
  viewpoint: Viewpoint;
  choice: Pick<AreaChoice, 'indikator' | 'tingkat'>;
  children: (subject: MapSubject, candidates: IndicatorCondition[]) => ReactNode;
};

/** Asks for what every panel of the page needs: the indicator, its figures and its areas. */
export function WithSubject({ viewpoint, choice, children }: WithSubjectProps) {
  const { t } = useI18n();
  const { regency, asOf, on } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const conditions = indicatorConditionsOf(data, on);
  const candidates = useMemo(() => areaIndicators(conditions), [conditions]);
  const condition = useWithFigures(regency, areaIndicator(candidates, choice.indikator));
  if (condition === null) return <Note tone="empty">{t('mapPage.none')}</Note>;
  return (
    <OfIndicator
      viewpoint={viewpoint}
      condition={condition}
      districts={data.districts}
      wanted={choice.tingkat === 'desa' ? 'village' : 'district'}
    >
      {(subject) => children(subject, candidates)}
    </OfIndicator>
  );
}

type OfIndicatorProps = {
  viewpoint: Viewpoint;
  condition: IndicatorCondition;
  districts: District[];
  wanted: MapSubject['level'];
  children: (subject: MapSubject) => ReactNode;
};

function OfIndicator({ viewpoint, condition, districts, wanted, children }: OfIndicatorProps) {
  const base = useApiBase();
  const { regency } = viewpoint;
  const { id, level } = condition.indicator;
  const { data: figures } = useSuspenseQuery(observationsQuery(base, regency, id));
  const asked = [villageBoundariesQuery(base, regency)].filter(() => level === 'village');
  const [shapes] = useSuspenseQueries({ queries: asked });
  const villages = shapes?.data ?? null;
  const subject = useMemo(
    () => mapSubject({ viewpoint, condition, districts, figures, villages, wanted }),
    [viewpoint, condition, districts, figures, villages, wanted],
  );
  return children(subject);
}

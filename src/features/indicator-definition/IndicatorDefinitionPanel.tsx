import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { definitionsQuery } from '@/api/catalog/definitionQueries';
import { observationsQuery } from '@/api/observations/observationQueries';
import { agencyNamesOf, indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { targetsOn } from '@/domain/history/indicatorHistory';
import { latestVersions } from '@/domain/time/asOf';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { IndicatorDefinitionView } from './IndicatorDefinitionView';

type IndicatorDefinitionPanelProps = { viewpoint: Viewpoint; id: string };

/** Tentang angka ini: what it means, who answers for it, and when the next one comes. */
export function IndicatorDefinitionPanel({ viewpoint, id }: IndicatorDefinitionPanelProps) {
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const { data } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const { data: figures } = useSuspenseQuery(observationsQuery(base, regency, id));
  const { data: definitions } = useSuspenseQuery(definitionsQuery(base, regency));
  const condition = indicatorConditionsOf(data, on).find(({ indicator }) => indicator.id === id);
  const definition = useMemo(() => {
    const versions = definitions.filter((candidate) => candidate.id === id);
    return latestVersions(versions, (version) => version.id, on)[0] ?? null;
  }, [definitions, id, on]);
  const targets = useMemo(() => targetsOn(figures.targets, regency, on), [figures, regency, on]);
  if (condition === undefined) return null;
  return (
    <IndicatorDefinitionView
      condition={condition}
      definition={definition}
      documents={[...new Set(targets.map(({ document }) => document))]}
      agencies={agencyNamesOf(data, on)}
      on={on}
    />
  );
}

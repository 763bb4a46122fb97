import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { definitionsQuery } from '@/api/catalog/definitionQueries';
import { subDimensionsQuery } from '@/api/catalog/dimensionQueries';
import { agencyNamesOf, indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SubDimension } from '@/domain/dimension/dimension';
import type { IndicatorDefinition } from '@/domain/indicator/indicatorDefinition';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { CatalogueView } from './CatalogueView';
import { catalogueOf } from './catalogueOf';
import type { IndicatorQuery } from './indicatorQuery';

type CataloguePanelProps = {
  viewpoint: Viewpoint;
  query: IndicatorQuery;
  onChange: (change: Partial<IndicatorQuery>) => void;
};

/** Every indicator of the regency. Other names and sub-dimensions come when they come. */
export function CataloguePanel({ viewpoint, query, onChange }: CataloguePanelProps) {
  const { t, format } = useI18n();
  const base = useApiBase();
  const { regency, asOf, on } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const definitions = useQuery(definitionsQuery(base, regency));
  const subDimensions = useQuery(subDimensionsQuery(base));
  const catalogue = useMemo(
    () =>
      catalogueOf({
        conditions: indicatorConditionsOf(data, on),
        agencies: agencyNamesOf(data, on),
        definitions: definitions.data ?? NO_DEFINITIONS,
        subDimensions: subDimensions.data ?? NO_SUB_DIMENSIONS,
        on,
      }),
    [data, definitions.data, subDimensions.data, on],
  );
  if (catalogue.items.length === 0)
    return <Note tone="empty">{t('catalogue.empty', { date: format.date(on) })}</Note>;
  return (
    <>
      {definitions.data === undefined && definitions.isError && (
        <Note tone="stale">{t('catalogue.noAliases')}</Note>
      )}
      <CatalogueView catalogue={catalogue} query={query} onChange={onChange} />
    </>
  );
}

const NO_DEFINITIONS: IndicatorDefinition[] = [];
const NO_SUB_DIMENSIONS: SubDimension[] = [];

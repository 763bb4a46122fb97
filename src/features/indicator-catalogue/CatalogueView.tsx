import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { FILTER_FIELDS } from '@/domain/search/indicatorSearchFilter';
import { useI18n } from '@/i18n/I18n';
import { moveInList } from '@/ui/long-list/moveInList';
import { SearchField } from '@/ui/search/SearchField';
import form from '@/ui/search/SearchForm.module.css';
import { useDraft } from '@/ui/search/useDraft';
import type { Catalogue } from './catalogueOf';
import { type IndicatorQuery, NO_FILTER } from './indicatorQuery';
import { CatalogueTable } from './list/CatalogueTable';
import { TableAndSources } from './list/TableAndSources';
import { NothingFound } from './nothing-found/NothingFound';
import { Filters } from './search-form/Filters';
import { ResultCount } from './search-form/ResultCount';
import { selectCatalogue } from './selectCatalogue';

type CatalogueViewProps = {
  catalogue: Catalogue;
  query: IndicatorQuery;
  /** Must stay the same from one drawing to the next, or every key draws the whole list. */
  onChange: (change: Partial<IndicatorQuery>) => void;
};

/** Search, filters and the list. The field answers every key at once; the list follows. */
export function CatalogueView({ catalogue, query, onChange }: CatalogueViewProps) {
  const { t, say } = useI18n();
  const { agencies } = catalogue;
  const draft = useDraft(query.text, (text) => onChange({ text }));
  const asked = useAsked(query, useDeferredValue(draft.text));
  const model = useMemo(() => selectCatalogue(catalogue, asked, say), [catalogue, asked, say]);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLTableElement>(null);
  const toField = useCallback(() => field.current?.focus(), []);
  const isFiltered = FILTER_FIELDS.some((name) => asked[name] !== undefined);
  const reset = useCallback(() => onChange(NO_FILTER), [onChange]);
  return (
    <>
      <search className={form.form}>
        <SearchField
          ref={field}
          label={t('catalogue.search')}
          hint={t('catalogue.searchHint')}
          draft={draft}
          onLeave={() => moveInList(list.current, 1)}
        />
        <Filters query={asked} model={model} agencies={agencies} onChange={onChange} />
      </search>
      <ResultCount
        model={model}
        isTyping={draft.isTyping}
        onReset={isFiltered ? reset : undefined}
      />
      {model.wayOut === null ? (
        <CatalogueTable ref={list} items={model.items} order={model.order} onLeave={toField} />
      ) : (
        <NothingFound query={asked} wayOut={model.wayOut} agencies={agencies} onChange={onChange} />
      )}
      <TableAndSources items={model.items} />
    </>
  );
}

/** The query with the text as far as the list has come; the same object while nothing in it changes. */
function useAsked(query: IndicatorQuery, text: string): IndicatorQuery {
  const { dimension, agency, status, freshness, order } = query;
  return useMemo(
    () => ({ text, dimension, agency, status, freshness, order }),
    [text, dimension, agency, status, freshness, order],
  );
}

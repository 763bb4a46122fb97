import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { QUICK_WIN_FIELDS } from '@/domain/quick-win/list/quickWinFilter';
import { useI18n } from '@/i18n/I18n';
import { SearchField } from '@/ui/search/SearchField';
import form from '@/ui/search/SearchForm.module.css';
import { useDraft } from '@/ui/search/useDraft';
import { NothingFound } from './nothing-found/NothingFound';
import type { QuickWinList } from './quickWinListOf';
import { NO_FILTER, type QuickWinQuery } from './quickWinQuery';
import { QuickWinRows } from './row/QuickWinRows';
import { Filters } from './search-form/Filters';
import { ResultCount } from './search-form/ResultCount';
import { selectQuickWinList } from './selectQuickWinList';
import { TableAndSources } from './table/TableAndSources';

type QuickWinListViewProps = {
  list: QuickWinList;
  query: QuickWinQuery;
  /** Id of the element behind the list that shows money against work. */
  scatterPlace: string;
  /** Must stay the same from one drawing to the next, or every key draws the whole list. */
  onChange: (change: Partial<QuickWinQuery>) => void;
};

/** Search, filters and the list. The field answers every key at once; the list follows. */
export function QuickWinListView(props: QuickWinListViewProps) {
  const { list, query, scatterPlace, onChange } = props;
  const { t, say } = useI18n();
  const draft = useDraft(query.text, (text) => onChange({ text }));
  const asked = useAsked(query, useDeferredValue(draft.text));
  const model = useMemo(() => selectQuickWinList(list, asked, say), [list, asked, say]);
  const rows = useRef<HTMLOListElement>(null);
  const isFiltered = QUICK_WIN_FIELDS.some((field) => asked[field] !== undefined);
  const reset = useCallback(() => onChange(NO_FILTER), [onChange]);
  return (
    <>
      <search className={form.form} data-screen-only="">
        <SearchField
          label={t('quickWins.search')}
          hint={t('quickWins.searchHint')}
          draft={draft}
          onLeave={() => rows.current?.querySelector<HTMLElement>('h3 a')?.focus()}
        />
        <Filters query={asked} model={model} list={list} onChange={onChange} />
      </search>
      <ResultCount
        model={model}
        isTyping={draft.isTyping}
        scatterPlace={scatterPlace}
        onReset={isFiltered ? reset : undefined}
      />
      {model.items.length > 0 ? (
        <QuickWinRows ref={rows} items={model.items} on={list.on} />
      ) : (
        <NothingFound query={asked} offers={model.offers} list={list} onChange={onChange} />
      )}
      <TableAndSources items={model.items} rules={list.rules} />
    </>
  );
}

/** The query with the text as far as the list has come; the same object while nothing in it changes. */
function useAsked(query: QuickWinQuery, text: string): QuickWinQuery {
  const { dimension, agency, status, district, order } = query;
  return useMemo(
    () => ({ text, dimension, agency, status, district, order }),
    [text, dimension, agency, status, district, order],
  );
}

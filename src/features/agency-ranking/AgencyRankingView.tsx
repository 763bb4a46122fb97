import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import type { ReportRule } from '@/domain/rules/ownRules';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { moveInList } from '@/ui/long-list/moveInList';
import { Finding } from '@/ui/Prose';
import { useDraft } from '@/ui/search/useDraft';
import type { AgencyQuery } from './agencyQuery';
import { NothingFound } from './form/NothingFound';
import { RankingForm } from './form/RankingForm';
import { RankingTable } from './list/RankingTable';
import { TableAndSources } from './list/TableAndSources';
import type { Ranking } from './rankingOf';
import { rankingFinding } from './rankingWords';
import { selectRanking } from './selectRanking';

type AgencyRankingViewProps = {
  ranking: Ranking;
  on: IsoDate;
  rule: ReportRule;
  query: AgencyQuery;
  /** Must stay the same from one drawing to the next, or every key draws the whole list. */
  onChange: (change: Partial<AgencyQuery>) => void;
};

/** What is asked, what that means in a sentence, and the agencies in order. */
export function AgencyRankingView(props: AgencyRankingViewProps) {
  const { ranking, on, rule, query, onChange } = props;
  const i18n = useI18n();
  const draft = useDraft(query.text, (text) => onChange({ text }));
  const text = useDeferredValue(draft.text);
  const { order, commission } = query;
  const model = useMemo(
    () => selectRanking(ranking, { order, commission, text }),
    [ranking, order, commission, text],
  );
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLTableElement>(null);
  const toField = useCallback(() => field.current?.focus(), []);
  return (
    <>
      <RankingForm
        field={field}
        draft={draft}
        model={model}
        commissions={ranking.commissions}
        onChange={onChange}
        onLeave={() => moveInList(list.current, 1)}
      />
      {model.placed.length === 0 ? (
        <NothingFound text={text} commission={model.commission} onChange={onChange} />
      ) : (
        <>
          <Finding>{rankingFinding(model, i18n)}</Finding>
          <RankingTable ref={list} model={model} axis={ranking.axis} onLeave={toField} />
          <TableAndSources ranking={ranking} model={model} on={on} rule={rule} />
        </>
      )}
    </>
  );
}

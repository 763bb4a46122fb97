import type { EarlierPromise } from '@/domain/hearing/promises/earlierPromises';
import { daysPast } from '@/domain/hearing/promises/promiseState';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { PromisesModel } from '../selectPromises';
import { itemWords } from '../words/itemWords';
import { hearingWords, stateWords } from '../words/promiseWords';

const NONE = '–';

type Cell = { text: string; value: number | string | null };

/** Every promise listed, for the workbook. */
export function promisesTable(model: PromisesModel, i18n: I18n): DataTableModel {
  const { t, format } = i18n;
  const promises = model.listed.map(({ promise }) => promise);
  return {
    caption: t('hearing.promises.title'),
    name: t('hearing.promises.sheet'),
    note: [
      t('hearing.promises.rule', { date: format.date(model.on) }),
      ...provenanceWords(promises, i18n),
    ].join(' · '),
    columns: [
      { key: 'promise', label: t('hearing.promises.promiseAlone') },
      { key: 'question', label: t('hearing.promises.question') },
      { key: 'agency', label: t('dimensions.agency') },
      { key: 'due', label: t('hearing.promises.due') },
      { key: 'state', label: t('hearing.promises.state', { date: format.dateShort(model.on) }) },
      { key: 'days', label: t('hearing.promises.daysPast'), numeric: true },
      { key: 'kept', label: t('hearing.promises.keptDay') },
      { key: 'evidence', label: t('hearing.promises.evidence') },
      { key: 'item', label: t('hearing.promises.item') },
      { key: 'itemStatus', label: t('hearing.promises.itemStatus') },
      { key: 'figure', label: t('hearing.promises.itemFigure') },
      { key: 'hearing', label: t('hearing.promises.madeAt') },
      { key: 'meeting', label: t('hearing.promises.meeting') },
    ],
    rows: model.listed.map((earlier) => {
      const cells = cellsOf(earlier, model, i18n);
      return {
        key: earlier.promise.id,
        cells: cells.map(({ text }) => text),
        values: cells.map(({ value }) => value),
      };
    }),
  };
}

function cellsOf(earlier: EarlierPromise, { agencies }: PromisesModel, i18n: I18n): Cell[] {
  const { t, say, format } = i18n;
  const { promise, state, madeAt, item } = earlier;
  const words = item && itemWords(item, i18n);
  const day = (date: EarlierPromise['promise']['keptAt']): Cell =>
    date === null ? EMPTY : { text: format.dateShort(date), value: date };
  return [
    word(say(promise.promise)),
    word(say(promise.question)),
    word(agencies.get(promise.agency)?.shortName ?? promise.agency),
    day(promise.due),
    word(stateWords(state, i18n)),
    { text: format.count(daysPast(state)), value: daysPast(state) },
    day('keptAt' in state ? state.keptAt : null),
    promise.evidence.length === 0
      ? { text: t('hearing.promises.noEvidence'), value: null }
      : word(promise.evidence.map(({ name }) => say(name)).join('; ')),
    words === null ? EMPTY : word(words.name),
    words === null ? EMPTY : word(words.status),
    words === null || words.figure === null ? EMPTY : word(words.figure),
    word(hearingWords(earlier, i18n).name),
    day(madeAt?.meetingDate ?? null),
  ];
}

const EMPTY: Cell = { text: NONE, value: null };

const word = (text: string): Cell => ({ text, value: text });

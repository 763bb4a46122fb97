import type { MacroRow } from '@/domain/hearing/macro/macroTable';
import { periodParts } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import { methodName } from '@/i18n/methodName';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';
import type { MacroModel } from '../selectMacro';
import { macroName } from '../words/macroFinding';
import { cellText, changeWords, macroNotes, missingText } from '../words/macroWords';

const NONE = '–';

/** The macro set as it stands in the report, with unit, producer and the change as a number. */
export function macroFile(model: MacroModel, i18n: I18n): DataTableModel {
  const { t, format } = i18n;
  const { years, rows, figures, on } = model;
  return {
    caption: t('hearing.macro.table', { date: format.date(on) }),
    name: t('hearing.macro.title'),
    note: [...provenanceWords(figures, i18n), ...macroNotes(model, i18n)].join(' · '),
    columns: [
      { key: 'indicator', label: t('hearing.macro.column.indicator') },
      { key: 'method', label: t('hearing.macro.column.method') },
      { key: 'unit', label: t('hearing.macro.table.unit') },
      { key: 'producer', label: t('hearing.macro.table.producer') },
      ...years.map((year) => ({ key: `${year}`, label: `${year}`, numeric: true })),
      { key: 'latest', label: t('hearing.macro.table.latest'), numeric: true },
      { key: 'delta', label: t('hearing.macro.table.delta'), numeric: true },
      { key: 'change', label: t('hearing.macro.table.direction') },
    ],
    rows: rows.map((row) => fileRow(row, model, i18n)),
  };
}

type Cell = { text: string; value: number | string | null };

function fileRow(row: MacroRow, model: MacroModel, i18n: I18n): DataTableRow {
  const cells = cellsOf(row, model, i18n);
  return {
    key: row.kind === 'series' ? `${row.item} ${row.method}` : row.item,
    cells: cells.map(({ text }) => text),
    values: cells.map(({ value }) => value),
  };
}

function cellsOf(row: MacroRow, { years, producers }: MacroModel, i18n: I18n): Cell[] {
  const { t, say, format } = i18n;
  const name = word(macroName(row, i18n));
  if (row.kind === 'absent')
    return [name, word(t('hearing.macro.absent')), ...years.map(lacking), ...LAST.map(lacking)];
  const { indicator, method, cells, latest, change } = row;
  const producer = producers.get(indicator.id);
  return [
    name,
    word(methodName(indicator, method, i18n)),
    word(say(indicator.unit.label)),
    producer === undefined ? lacking() : word(producer),
    ...cells.map((cell): Cell => {
      const { observation } = cell;
      return observation?.kind === 'measured'
        ? { text: cellText(cell, row, i18n) ?? NONE, value: observation.value }
        : { text: missingText(cell, i18n), value: null };
    }),
    latest === null
      ? lacking()
      : { text: yearOfLatest(latest), value: Number(yearOfLatest(latest)) },
    change === null
      ? lacking()
      : {
          text: format.delta(change, indicator.unit, indicator.decimals),
          value: Number(change.delta.toFixed(indicator.decimals)),
        },
    word(changeWords(row, i18n)),
  ];
}

/** Columns of a row that is not served, beside name, note and years. */
const LAST = ['unit', 'producer', 'latest', 'delta', 'change'];

const yearOfLatest = ({ period }: { period: string }): string => `${periodParts(period).year}`;
const word = (text: string): Cell => ({ text, value: text });
const lacking = (): Cell => ({ text: NONE, value: null });

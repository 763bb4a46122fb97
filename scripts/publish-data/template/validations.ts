import { xmlText } from '@/ui/download/xmlText';
import { columnLetter } from '../report/problem';
import type { TableName } from '../tables/names';
import type { Column } from '../tables/table';
import { TABLES } from '../tables/tables';

/** Rows that help reaches; more may be filled. */
const ROWS = 5000;
/** Excel's own limits: of a list written into a formula, of a title and of a prompt. */
const [LONGEST_LIST, LONGEST_TITLE, LONGEST_PROMPT] = [255, 32, 255];

/** Help and lists for every column of a sheet; the first column is the mark `#`. */
export function validations(name: TableName, present: readonly TableName[]): string {
  const columns: Column<unknown>[] = Object.values(TABLES[name].columns);
  const rules = columns.flatMap((column, at) => {
    const letter = columnLetter(at + 1);
    const formula = listOf(column, present);
    return [
      `<dataValidation allowBlank="1" showInputMessage="1" ${prompt(column)} sqref="${letter}1"/>`,
      ...(formula === null
        ? []
        : [
            `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="${isList(column) ? 0 : 1}" errorTitle="Tidak ada di daftar" error="Isi ini tidak ada di daftar. Tetap pakai?" sqref="${letter}2:${letter}${ROWS}"><formula1>${xmlText(formula)}</formula1></dataValidation>`,
          ]),
    ];
  });
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

const isList = ({ described }: Column<unknown>): boolean => described.includes('titik koma');

function prompt({ heading, isRequired, meaning, described }: Column<unknown>): string {
  const text = `${isRequired ? 'WAJIB' : 'Boleh kosong'}. ${meaning} Isi: ${described}.`;
  return `promptTitle="${xmlText(heading.slice(0, LONGEST_TITLE))}" prompt="${xmlText(text.slice(0, LONGEST_PROMPT))}"`;
}

/** The fixed words, or the column of the other sheet that names its rows; `null` where anything may stand. */
function listOf(column: Column<unknown>, present: readonly TableName[]): string | null {
  const { choices, refersTo } = column;
  if (choices !== undefined) {
    const words = Object.values(choices);
    const list = words.join(',');
    const fits = list.length <= LONGEST_LIST && words.every((word) => !/[",]/.test(word));
    return fits ? `"${list}"` : null;
  }
  if (refersTo === undefined || !present.includes(refersTo)) return null;
  const keys = Object.keys(TABLES[refersTo].columns);
  const at = keys.includes('id') ? keys.indexOf('id') : keys.indexOf('code');
  if (at < 0) return null;
  const letter = columnLetter(at + 1);
  return `'${TABLES[refersTo].sheet.replaceAll("'", "''")}'!$${letter}$2:$${letter}$${ROWS}`;
}

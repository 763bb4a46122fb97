import type { MacroRow } from '@/domain/hearing/macro/macroTable';
import { useI18n } from '@/i18n/I18n';
import { methodName } from '@/i18n/methodName';
import { SceneFinding, SceneNote } from '@/ui/wall/SceneParts';
import { isTight, useSceneRoom } from '@/ui/wall/sceneRoom';
import { Hatch } from '../hatch/Hatch';
import type { MacroModel } from '../selectMacro';
import { macroEnds, macroName, macroSlideFinding } from '../words/macroFinding';
import { cellText, macroNotes, missingText, shortChange } from '../words/macroWords';
import styles from './MacroSlide.module.css';

/** Years that large letters leave room for. */
const TIGHT_YEARS = 3;

type MacroSlideProps = { rows: readonly MacroRow[]; model: MacroModel };

/** Rows of the macro set by year; in large letters the newest years alone. */
export function MacroSlide({ rows, model }: MacroSlideProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const from = isTight(useSceneRoom()) ? model.years.length - TIGHT_YEARS : 0;
  return (
    <>
      <SceneFinding>{macroSlideFinding(rows, model, i18n)}</SceneFinding>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('hearing.macro.column.indicator')}</th>
            {model.years.slice(from).map((year) => (
              <th key={year} scope="col" className={styles.number}>
                {year}
              </th>
            ))}
            <th scope="col">{t('hearing.macro.column.change')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MacroSlideRow
              key={row.kind === 'series' ? `${row.item} ${row.method}` : row.item}
              row={row}
              model={model}
              from={from}
            />
          ))}
        </tbody>
      </table>
      <SceneNote>
        {[...macroEnds(model, i18n, rows), ...macroNotes(model, i18n)].join(' ')}
      </SceneNote>
    </>
  );
}

type MacroSlideRowProps = { row: MacroRow; model: MacroModel; from: number };

function MacroSlideRow({ row, model, from }: MacroSlideRowProps) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const isServed = row.kind === 'series';
  return (
    <tr data-row>
      <th scope="row">
        {macroName(row, i18n)}
        <small>
          {isServed
            ? `${say(row.indicator.unit.label)} · ${methodName(row.indicator, row.method, i18n)}`
            : t('hearing.macro.absent')}
        </small>
      </th>
      {model.years.slice(from).map((year, at) => {
        const cell = isServed ? row.cells[from + at] : undefined;
        const text = isServed && cell !== undefined ? cellText(cell, row, i18n) : null;
        const label = cell === undefined ? t('hearing.macro.absent') : missingText(cell, i18n);
        return (
          <td key={year} className={styles.number}>
            {text ?? <Hatch label={label} />}
          </td>
        );
      })}
      <td>{isServed ? shortChange(row, i18n) : '–'}</td>
    </tr>
  );
}

import type { ReactNode } from 'react';
import type { MacroRow } from '@/domain/hearing/macro/macroTable';
import type { I18n } from '@/i18n/I18n';
import { methodName } from '@/i18n/methodName';
import { NameLink } from '@/ui/address/NameLink';
import { Hatch } from '../hatch/Hatch';
import type { MacroModel } from '../selectMacro';
import { macroName } from '../words/macroFinding';
import { cellText, changeWords, missingText } from '../words/macroWords';

/** One row: indicator with its unit, method with its producer, a cell a year, the latest change. */
export function macroCells(row: MacroRow, model: MacroModel, i18n: I18n): ReactNode[] {
  const { t, say } = i18n;
  const name = macroName(row, i18n);
  if (row.kind === 'absent')
    return [
      name,
      t('hearing.macro.absent'),
      ...model.years.map((year) => <Hatch key={year} label={t('hearing.macro.absent')} />),
      '–',
    ];
  const { indicator, method, cells } = row;
  const producer = model.producers.get(indicator.id);
  return [
    <>
      <NameLink to={{ page: 'indicator', id: indicator.id }}>{name}</NameLink>
      <small>
        {say(indicator.unit.label)}, {t(`direction.${indicator.direction}`)}
      </small>
    </>,
    <>
      {methodName(indicator, method, i18n)}
      {producer !== undefined && <small>{t('hearing.macro.producer', { producer })}</small>}
    </>,
    ...cells.map(
      (cell) =>
        cellText(cell, row, i18n) ?? <Hatch key={cell.year} label={missingText(cell, i18n)} />,
    ),
    changeWords(row, i18n),
  ];
}

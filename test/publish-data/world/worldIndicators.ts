import { type Cells, sheetRows, type WorldSheets } from '../sheets/sheetRows';
import { accountCells } from './accountCells';
import type { Bodies } from './bodies';

/** A method stands in every version of its definition, and is typed once. */
export function indicatorSheets({ indicators, series, scorecard }: Bodies): WorldSheets {
  const methods = new Map(
    indicators.flatMap(({ id: indicator, methods: ways }) =>
      ways.map((way) => [`${indicator} ${way.id}`, { indicator, ...way }] as const),
    ),
  );
  return {
    indicators: sheetRows('indicators', indicators.map(definitionCells)),
    methods: sheetRows(
      'methods',
      [...methods.values()].map((method) => ({
        indicator: method.indicator,
        id: method.id,
        name: method.name.id,
        nameEn: method.name.en,
        note: method.note?.id,
        noteEn: method.note?.en,
      })),
    ),
    observations: sheetRows(
      'observations',
      series.flatMap(({ indicator, observations }) =>
        observations.map((figure) => ({ indicator, ...figure })),
      ),
    ),
    targets: sheetRows(
      'targets',
      series.flatMap(({ indicator, targets }) =>
        targets.map((target) => ({ indicator, ...target })),
      ),
    ),
    accounts: sheetRows(
      'accounts',
      scorecard.indicators.flatMap(({ id: indicator, accounts }) =>
        accounts.map((account) => ({ indicator, ...accountCells(account) })),
      ),
    ),
  };
}

function definitionCells(definition: Bodies['indicators'][number]): Cells<'indicators'> {
  const { methods: _, aliases, documents, baseline, ...plain } = definition;
  return {
    ...plain,
    name: definition.name.id,
    nameEn: definition.name.en,
    unitKind: definition.unit.kind,
    unit: definition.unit.label.id,
    unitEn: definition.unit.label.en,
    leadReason: definition.leadReason?.id,
    leadReasonEn: definition.leadReason?.en,
    baselinePeriod: baseline?.period,
    baselineValue: baseline?.value,
    aliases: aliases.join('; '),
    definition: definition.definition.id,
    definitionEn: definition.definition.en,
    formulaText: definition.formulaText.id,
    formulaTextEn: definition.formulaText.en,
    documents: documents.join('; '),
  };
}

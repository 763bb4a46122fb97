import type { Indicator, IndicatorRecord } from '../../indicator/indicator';
import type { IndicatorDefinition } from '../../indicator/indicatorDefinition';
import { type Agency, agencyNames } from '../../region/region';
import type { OwnRules } from '../../rules/ownRules';
import { ruleText, setRules } from '../../rules/setRules';
import { latestVersions } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import { contentText, textFields } from './contentText';

type Defining = {
  indicators: readonly IndicatorRecord[];
  definitions: readonly IndicatorDefinition[];
  agencies: readonly Agency[];
  rules: OwnRules;
};

/**
 * What each indicator means and how it is rated, who answers to which commission, and the rules that
 * the installation set itself.
 */
export function definitionContent(
  { indicators, definitions, agencies, rules }: Defining,
  on: IsoDate,
): string {
  const names = agencyNames(agencies, on);
  return contentText([
    ...indicators.map(({ indicator }) => ['indicator', ...indicatorFields(indicator)]),
    ...latestVersions(definitions, ({ id }) => id, on).map((definition) => [
      'definition',
      ...definitionFields(definition),
    ]),
    ...agencies.map(({ id, commission = null }) => [
      'agency',
      id,
      names.get(id)?.name ?? id,
      commission,
    ]),
    // Only those that differ: an edition under the usual rules keeps the fingerprint it always had.
    ...setRules(rules).map((group) => ['rule', group, ruleText(rules, group)]),
  ]);
}

const indicatorFields = (it: Indicator) => [
  it.id,
  it.code,
  textFields(it.name),
  it.dimension,
  it.subDimension,
  it.agency,
  it.unit.kind,
  textFields(it.unit.label),
  it.decimals,
  it.direction,
  it.formula,
  it.cadence,
  it.expectedLag,
  it.methods.map(({ id, name }) => [id, ...textFields(name)]),
  it.leadMethod,
  it.baseline === undefined ? null : [it.baseline.period, it.baseline.value],
];

const definitionFields = (it: IndicatorDefinition) => [
  it.id,
  textFields(it.definition),
  textFields(it.formulaText),
  textFields(it.leadReason),
  it.producer,
  it.steward,
];

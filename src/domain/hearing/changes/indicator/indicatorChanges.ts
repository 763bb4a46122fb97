import { inScope } from '../../scope';
import type { HearingChange } from '../change';
import { type EditionPair, isBoth, pairUp } from '../editionPair';
import { improvementOf } from '../improvement';
import { changedMethod } from './changedMethod';
import { flippedStatus, statusImprovement } from './flippedStatus';
import type { IndicatorPair } from './indicatorPair';
import { movedTarget } from './movedTarget';
import { movedValue } from './movedValue';
import { redefinedSince } from './redefinedSince';
import { revisedValues } from './revisedValues';

/** All that changed of the indicators of the scope; an item belongs to it if it did on either day. */
export function indicatorChanges(pair: EditionPair): HearingChange[] {
  const { before, after, scope } = pair;
  const belongs = inScope(scope, after.agencies);
  return pairUp(before.indicators, after.indicators, ({ indicator }) => indicator.id).flatMap(
    (conditions): HearingChange[] => {
      const known = [conditions.after, conditions.before].flatMap((it) => it?.indicator ?? []);
      const [indicator] = known;
      if (indicator === undefined || !known.some(belongs)) return [];
      if (isBoth(conditions)) return changesOf(pair, { indicator, condition: conditions });
      const kind = conditions.after === null ? 'vanished' : 'appeared';
      const key = `${kind} ${indicator.id}`;
      return [
        { key, owner: indicator.agency, improvement: null, kind, subject: 'indicator', indicator },
      ];
    },
  );
}

function changesOf(
  { regency, before, after, definitions }: EditionPair,
  { indicator, condition }: Pick<IndicatorPair, 'indicator' | 'condition'>,
): HearingChange[] {
  const records = [...before.records, ...after.records].filter(
    (it) => it.indicator.id === indicator.id,
  );
  const isOwn = ({ area }: { area: string }) => area === regency;
  const on = { before: before.on, after: after.on };
  const pair: IndicatorPair = {
    indicator,
    condition,
    on,
    redefinedAt: redefinedSince(definitions, indicator.id, on),
    observations: records.flatMap(({ observations }) => observations).filter(isOwn),
    targets: records.flatMap(({ targets }) => targets).filter(isOwn),
  };
  const { id, agency: owner } = indicator;
  const [target, value] = [movedTarget(pair), movedValue(pair)];
  const status = flippedStatus(pair, target);
  return [
    ...(target === null
      ? []
      : [{ key: `target-moved ${id}`, owner, improvement: null, ...target }]),
    ...revisedValues(pair).map((it) => ({
      key: `value-revised ${id} ${it.after.period} ${it.after.method}`,
      owner,
      improvement: it.change === null ? null : improvementOf(it.change.tendency),
      ...it,
    })),
    ...(status === null
      ? []
      : [
          { key: `status-flipped ${id}`, owner, improvement: statusImprovement(status), ...status },
        ]),
    ...changedMethod(definitions, id, pair.on).map((it) => ({
      key: `method-changed ${id} ${it.aspect}`,
      owner,
      improvement: null,
      kind: 'method-changed' as const,
      subject: 'indicator' as const,
      indicator,
      ...it,
    })),
    ...(value === null
      ? []
      : [
          {
            key: `value-moved ${id}`,
            owner,
            improvement: value.change === null ? null : improvementOf(value.change.tendency),
            ...value,
          },
        ]),
  ];
}

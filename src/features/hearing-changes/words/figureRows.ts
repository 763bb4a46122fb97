import type { ChangeOf } from '@/domain/hearing/changes/change';
import { changeUnit } from '@/domain/indicator/change';
import type { Indicator, Observation } from '@/domain/indicator/indicator';
import type { I18n } from '@/i18n/I18n';
import { methodName } from '@/i18n/methodName';
import { type ChangeCell, cell, type RowBody } from './changeRow';
import { directionWord } from './directionWord';
import { redefinedRemarks } from './redefinedRemarks';

type Revised = Extract<ChangeOf<'value-revised'>, { subject: 'indicator' }>;

/** A newer figure beside the newest of the earlier day. */
export function movedValueRow(change: ChangeOf<'value-moved'>, i18n: I18n): RowBody {
  const { t, say } = i18n;
  const { indicator, before, after } = change;
  const first = indicator.methods.length > 1 ? 'firstOfMethod' : 'first';
  return {
    item: say(indicator.name),
    aspect: null,
    to: { page: 'indicator', id: indicator.id },
    before:
      before === null
        ? cell(t(`hearing.changes.${first}Before`), { value: null })
        : figureCell(before, indicator, i18n),
    after: figureCell(after, indicator, i18n),
    difference: differenceOf(change, i18n),
    direction: change.change === null ? silentWords(change, i18n) : directionWord(change, i18n),
    isSilent: change.change === null,
    remarks: before === null ? redefinedRemarks(change, i18n) : [],
  };
}

/** Why no difference is said. */
function silentWords(change: ChangeOf<'value-moved'>, i18n: I18n): string {
  const { t } = i18n;
  if (change.before === null) return t('hearing.changes.first');
  const [redefined] = redefinedRemarks(change, i18n);
  return redefined ?? t('hearing.changes.otherSeason');
}

/** The figure of one period as it was known, and as it is. */
export function revisedValueRow(change: Revised, i18n: I18n): RowBody {
  const { t, say, format } = i18n;
  const { indicator, before, after, nature } = change;
  const words = {
    period: format.period(after.period),
    method: methodName(indicator, after.method, i18n),
  };
  const published = ({ publishedAt }: Observation) =>
    t('hearing.changes.published', { date: format.dateShort(publishedAt) });
  const how = t(`hearing.changes.revised.${nature}`);
  return {
    item: say(indicator.name),
    aspect: t(
      indicator.methods.length > 1 ? 'hearing.changes.figureByMethod' : 'hearing.changes.figure',
      words,
    ),
    to: { page: 'indicator', id: indicator.id },
    before: { ...figureCell(before, indicator, i18n), note: published(before) },
    after: { ...figureCell(after, indicator, i18n), note: published(after) },
    difference: nature === 'corrected' ? differenceOf(change, i18n) : null,
    direction:
      nature === 'corrected' && change.change !== null
        ? `${how}, ${directionWord(change, i18n)}`
        : how,
    remarks: redefinedRemarks(change, i18n),
  };
}

function figureCell(
  figure: Observation,
  { unit, decimals }: Indicator,
  { t, format }: I18n,
): ChangeCell {
  const period = format.periodShort(figure.period);
  if (figure.kind === 'missing')
    return cell(t('figure.missing'), {
      note: `${period}, ${t(`notRated.${figure.reason}`)}`,
      value: null,
    });
  const note = figure.status === 'final' ? period : `${period}, ${t(`history.${figure.status}`)}`;
  return cell(format.value(figure.value, unit, decimals), { note, value: figure.value });
}

type Differing = Pick<ChangeOf<'value-moved'> | Revised, 'indicator' | 'change'>;

function differenceOf({ indicator, change }: Differing, { format }: I18n): RowBody['difference'] {
  const { unit, decimals } = indicator;
  return change && { text: format.delta(change, unit, decimals), value: change.delta };
}

/** A difference in the unit of an indicator, where two values of it are at hand. */
export const valueDifference = (
  { unit, decimals }: Indicator,
  delta: number,
  { format }: I18n,
): RowBody['difference'] => ({
  text: format.delta({ delta, unit: changeUnit(unit) }, unit, decimals),
  value: delta,
});

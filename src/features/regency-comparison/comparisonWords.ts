import type { LeftOutReason } from '@/domain/comparison/regencyComparisonReason';
import { growsWithSize } from '@/domain/district/districtStandingForm';
import { changeUnit } from '@/domain/indicator/change';
import type { Period } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import type { ComparisonModel } from './selectComparison';

/** Where this regency stands among those that can be compared, once all have answered. */
export function comparisonFinding(model: ComparisonModel, i18n: I18n): string {
  const finding = findingOfReceived(model, i18n);
  const hasOwn = model.rows.some(({ code }) => code === model.own.code);
  // Without a figure of its own nothing could be compared, whatever the others had answered.
  if (model.absent.length === 0 || !hasOwn) return finding;
  const names = model.absent.map(({ name }) => name).join(', ');
  return i18n.t('compare.ofReceived', { finding, names });
}

function findingOfReceived(model: ComparisonModel, i18n: I18n): string {
  const { rows, own, indicator, on } = model;
  const { t, format } = i18n;
  const { name } = own;
  const mine = rows.find(({ code }) => code === own.code);
  if (mine === undefined)
    return t('compare.noFigure', {
      name,
      method: methodName(model.method, model, i18n),
      date: format.date(on),
    });
  if (rows.length === 1) return t('compare.alone', { name });
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const values = rows.map(({ observation }) => observation.value);
  const said = { name, total: rows.length, value: write(mine.observation.value) };
  if (growsWithSize(indicator))
    return t('compare.size', {
      ...said,
      low: write(Math.min(...values)),
      high: write(Math.max(...values)),
    });
  return mine.rank === 1 ? bestSentence(model, said, i18n) : rankSentence(model, said, i18n);
}

type Said = { name: string; total: number; value: string };

function bestSentence({ rows, own }: ComparisonModel, said: Said, { t }: I18n): string {
  const tied = rows.filter(({ rank, code }) => rank === 1 && code !== own.code);
  if (tied.length === 0) return t('compare.best', said);
  return t('compare.bestTied', { ...said, others: tied.map(({ name }) => name).join(', ') });
}

function rankSentence({ rows, own, indicator }: ComparisonModel, said: Said, i18n: I18n): string {
  const { t, format } = i18n;
  const { unit, decimals } = indicator;
  const mine = rows.find(({ code }) => code === own.code);
  const bestValue = rows[0]?.observation.value ?? 0;
  const size = Math.abs(bestValue - (mine?.observation.value ?? 0));
  const best = rows.filter(({ rank }) => rank === 1).map(({ name }) => name);
  return t('compare.rank', {
    ...said,
    rank: mine?.rank ?? '',
    gap: format.gap({ size, unit: changeUnit(unit) }, unit, decimals),
    best: best.join(', '),
  });
}

/** Why a regency is left out, with what it has instead. */
export function reasonWords(reason: LeftOutReason, model: ComparisonModel, i18n: I18n): string {
  const { t, format } = i18n;
  const period = model.period === null ? '' : format.period(model.period);
  const latest = (of: Period) => format.period(of);
  switch (reason.kind) {
    case 'no-figure':
      return t('compare.reason.no-figure');
    case 'missing':
      return t('compare.reason.missing', { period, reason: t(`notRated.${reason.reason}`) });
    case 'other-method':
      return t('compare.reason.other-method', {
        methods: reason.methods.map((id) => methodName(id, model, i18n)).join(', '),
        latest: latest(reason.latest),
      });
    case 'other-period':
      return model.period === null
        ? t('compare.reason.nothingShared', { latest: latest(reason.latest) })
        : t('compare.reason.other-period', { period, latest: latest(reason.latest) });
  }
}

/** A method that this regency does not publish keeps its id. */
export function methodName(
  id: string,
  { indicator }: Pick<ComparisonModel, 'indicator'>,
  { say }: I18n,
): string {
  const method = indicator.methods.find((known) => known.id === id);
  return method === undefined ? id : say(method.name);
}

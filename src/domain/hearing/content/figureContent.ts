import type { Account, IndicatorRecord, Observation, Target } from '../../indicator/indicator';
import { observationKey } from '../../indicator/series';
import { latestVersions } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import { comparePeriods, type Period } from '../../time/period';
import { contentText, textFields } from './contentText';

/** As many periods as a report shows; an API may serve older ones one day and not the next. */
const SHOWN_PERIODS = 8;

/** Figures and accounts known on a day, of every method. */
export const figureContent = (records: readonly IndicatorRecord[], on: IsoDate): string =>
  contentText(
    records.flatMap(({ indicator: { id }, observations, accounts }) => [
      ...shown(knownFigures(observations, on)).map((figure) => [id, ...figureFields(figure)]),
      ...latestVersions(accounts, () => id, on).map((account) => [id, ...accountFields(account)]),
    ]),
  );

/** Targets known on a day, for the periods whose figures are shown and for what comes. */
export const targetContent = (records: readonly IndicatorRecord[], on: IsoDate): string =>
  contentText(
    records.flatMap(({ indicator: { id }, observations, targets }) => {
      const first = shown(knownFigures(observations, on)).at(-1)?.period;
      return latestVersions(targets, ({ area, period }) => `${area}|${period}`, on)
        .filter(({ period }) => first === undefined || comparePeriods(period, first) >= 0)
        .map((target) => [id, ...targetFields(target)]);
    }),
  );

/** Figures and targets by district of the latest period that has any. */
export const districtContent = (records: readonly IndicatorRecord[], on: IsoDate): string =>
  contentText(
    records.flatMap(({ indicator: { id }, observations, targets }) => {
      const figures = knownFigures(observations, on);
      const latest = figures
        .map(({ period }) => period)
        .sort(comparePeriods)
        .at(-1);
      const ofLatest = ({ period }: { period: Period }) => period === latest;
      return [
        ...figures.filter(ofLatest).map((figure) => [id, ...figureFields(figure)]),
        ...latestVersions(targets, ({ area, period }) => `${area}|${period}`, on)
          .filter(ofLatest)
          .map((target) => [id, ...targetFields(target)]),
      ];
    }),
  );

const knownFigures = (observations: readonly Observation[], on: IsoDate): Observation[] =>
  latestVersions(observations, observationKey, on);

/** Of the latest periods, the newest first. */
function shown(figures: readonly Observation[]): Observation[] {
  const periods = [...new Set(figures.map(({ period }) => period))].sort(comparePeriods);
  const kept = new Set(periods.slice(-SHOWN_PERIODS));
  return figures
    .filter(({ period }) => kept.has(period))
    .sort((a, b) => comparePeriods(b.period, a.period));
}

const figureFields = (figure: Observation) => [
  figure.area,
  figure.period,
  figure.method,
  figure.kind === 'measured' ? figure.value : figure.reason,
  figure.kind === 'measured' ? figure.status : null,
  figure.source.name,
  figure.source.simulated,
  figure.enteredAt,
  figure.publishedAt,
];

const targetFields = ({ area, period, value, document, cumulative, publishedAt }: Target) => [
  area,
  period,
  value,
  document,
  cumulative,
  publishedAt,
];

const accountFields = ({ obstacle, followUp, responsible, due, publishedAt }: Account) => [
  textFields(obstacle),
  textFields(followUp),
  textFields(responsible),
  due,
  publishedAt,
];

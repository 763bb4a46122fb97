import type { DistrictRow, DistrictStanding } from '@/domain/district/districtStanding';
import type { I18n } from '../I18n';

/** How long a finding may be: `isBrief` names the worst alone where there is no target to speak of. */
export type FindingForm = { mostWords: number; isBrief: boolean };

/**
 * Who reaches the target, in one short sentence; without a target the two ends. Where it would take
 * more than `mostWords` it leaves the name of the indicator to the heading of the screen.
 */
export function districtFinding(
  standing: DistrictStanding,
  { mostWords, isBrief }: FindingForm,
  i18n: I18n,
): string {
  const { t, say } = i18n;
  const name = say(standing.indicator.name);
  if (standing.period === null) return t('map.noFigures', { name });
  const fact = factOf(standing, isBrief, i18n);
  const named = t('wall.scenes.map.named', { name, fact });
  return named.split(' ').length <= mostWords ? named : capitalised(fact);
}

function factOf(standing: DistrictStanding, isBrief: boolean, i18n: I18n): string {
  const { rows, target, indicator } = standing;
  const { t, format } = i18n;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const measured = rows.flatMap(asMeasured);
  const [best, worst] = [measured[0], measured.at(-1)];
  if (best === undefined || worst === undefined) return t('wall.scenes.map.none');
  const met = measured.filter(({ meets }) => meets === true);
  if (target === null || measured.some(({ meets }) => meets === null))
    return t(`wall.scenes.map.${isBrief ? 'worst' : 'ends'}`, {
      best: best.name,
      bestValue: write(best.value),
      worst: worst.name,
      value: write(worst.value),
    });
  return t(`wall.scenes.map.${verdictOf(met.length, measured.length)}`, {
    best: best.name,
    worst: worst.name,
    met: met.length,
    total: measured.length,
    target: format.target(target.value, indicator),
  });
}

function verdictOf(met: number, total: number) {
  if (met === 0) return 'noneMet';
  if (met === total) return 'allMet';
  if (met === 1) return 'oneMet';
  return met === total - 1 ? 'oneMissing' : 'someMet';
}

const asMeasured = ({ district, reading }: DistrictRow) =>
  reading.kind === 'missing'
    ? []
    : [{ name: district.name, value: reading.value, meets: reading.achievement.meetsTarget }];

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

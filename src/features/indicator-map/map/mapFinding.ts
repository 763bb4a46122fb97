import type { DistrictRow, DistrictStanding } from '@/domain/district/districtStanding';
import { growsWithSize } from '@/domain/district/districtStandingForm';
import type { I18n } from '@/i18n/I18n';
import type { MapLevel } from '../subject/mapSubject';

type MeasuredRow = DistrictRow & { reading: Extract<DistrictRow['reading'], { kind: 'value' }> };

/** What the map of a year shows in one sentence; of counts the largest and the smallest. */
export function mapFinding(standing: DistrictStanding, level: MapLevel, i18n: I18n): string {
  const { rows, indicator, period } = standing;
  const { t, say, format } = i18n;
  const areas = t(`mapPage.areas.${level}`);
  if (period === null) return t('mapPage.finding.none', { name: say(indicator.name), areas });
  const ranked = rows.filter((row): row is MeasuredRow => row.reading.kind === 'value');
  // The largest count is not always the best one.
  const measured = growsWithSize(indicator) ? ranked.toSorted(byValueDown) : ranked;
  const [first] = measured;
  const last = measured.at(-1);
  const when = { areas, period: format.period(period) };
  if (first === undefined || last === undefined) return t('mapPage.finding.allMissing', when);
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const ends = {
    ...when,
    best: first.district.name,
    bestValue: write(first.reading.value),
    worst: last.district.name,
    worstValue: write(last.reading.value),
  };
  if (growsWithSize(indicator)) return t('mapPage.finding.counts', ends);
  return t(...targetWords(standing, measured, ends, format));
}

const byValueDown = (a: MeasuredRow, b: MeasuredRow) => b.reading.value - a.reading.value;

type Words = Parameters<I18n['t']>;

function targetWords(
  { target, indicator }: DistrictStanding,
  measured: MeasuredRow[],
  ends: Record<string, string>,
  format: I18n['format'],
): Words {
  // A late figure, or one without formula, is neither met nor missed.
  if (target === null || measured.some(({ reading }) => reading.achievement.meetsTarget === null))
    return ['mapPage.finding.range', ends];
  const met = measured.filter(({ reading }) => reading.achievement.meetsTarget).length;
  const values = {
    ...ends,
    met,
    total: measured.length,
    target: format.target(target.value, indicator),
  };
  if (met === 0) return ['mapPage.finding.noneMet', values];
  return [met === measured.length ? 'mapPage.finding.allMet' : 'mapPage.finding.target', values];
}

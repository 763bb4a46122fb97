import { describe, expect, test } from 'vitest';
import { districtStanding } from '@/domain/district/districtStanding';
import { freshnessOf } from '@/domain/indicator/freshness';
import { isoDate } from '@/domain/time/calendar';
import { classLabels, classRule, missingLabel } from '@/i18n/district/classWords';
import { aFigure, aMissing, anIndicator, aTarget, period } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { mapFinding } from './mapFinding';

const district = (code: string, name: string) => ({ code, name, villages: 9, urbanVillages: 1 });
const indonesian = i18nIn();
const [praya, jonggat, kopang] = ['52.02.01', '52.02.02', '52.02.03'];

const stand = ({ target = 12, late = false, decimals = 1 } = {}) => {
  const on = isoDate(late ? '2026-11-22' : '2025-02-01');
  const indicator = anIndicator({ level: 'district', decimals });
  return districtStanding({
    indicator,
    figures: {
      observations: [
        aFigure('2024', 11, { area: praya }),
        aFigure('2024', 14, { area: jonggat }),
        aMissing('2024', 'suppressed', { area: kopang }),
      ],
      targets: [aTarget('2024', target)],
    },
    districts: [district(praya, 'Praya'), district(jonggat, 'Jonggat'), district(kopang, 'Kopang')],
    regency: '52.02',
    year: undefined,
    on,
    freshness: freshnessOf(indicator, period('2024'), on),
  });
};

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the map in words', () => {
  test.each([
    [
      {},
      '1 dari 2 kecamatan berdata mencapai target ≤ 12,0 %; paling jauh dari target: Jonggat, 14,0 %.',
    ],
    [
      { target: 5 },
      'Tidak satu pun dari 2 kecamatan berdata mencapai target ≤ 5,0 %; paling jauh Jonggat, 14,0 %.',
    ],
    [{ late: true }, 'Terbaik Praya, 11,0 %; terburuk Jonggat, 14,0 %.'],
  ])('%o: a late figure is neither met nor missed', (over, sentence) => {
    expect(plain(mapFinding(stand(over), indonesian))).toBe(sentence);
  });

  test('the legend prints the bounds as they are and names the target by its period', () => {
    const standing = stand({ target: 12.255 });
    const labels = classLabels(standing, indonesian).map(({ label }) => label);
    expect(labels.join(' ')).toContain('12,255');
    expect(plain(classRule(standing, indonesian))).toBe(
      'Batas kelas sama untuk semua tahun; salah satunya target 2024, 12,255 %.',
    );
  });

  test('the legend says why a district has no colour', () => {
    expect(missingLabel(stand(), indonesian)).toBe('disembunyikan');
  });
});

import { expect, test } from 'vitest';
import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { anAgencyRecord } from '../../../test/agencyBuilders';
import { aRecord } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { rankingOf } from './rankingOf';
import { rankingFinding } from './rankingWords';
import { selectRanking } from './selectRanking';

const indicators = [indicatorCondition(aRecord(), isoDate('2026-11-22'))];

const rated = (id: string, met: number, comparable: number) =>
  anAgencyRecord(id, {
    indicators,
    targets: { indicators: comparable, met, comparable, unreported: 0 },
  });

function sentence(records: AgencyRecord[]): string {
  const asked = { order: 'achievement', commission: undefined, text: '' } as const;
  return rankingFinding(selectRanking(rankingOf({ records, published: [] }), asked), i18nIn());
}

test.each([
  [
    'names the one with the lowest share',
    [rated('dlh', 1, 3), rated('bpkad', 2, 3)],
    '3 dari 6 indikator yang dapat dibandingkan mencapai target; paling sedikit di DLH: 1 dari 3.',
  ],
  [
    'breaks a tie of shares by how many miss it',
    [rated('dlh', 1, 3), rated('bpkad', 1, 3), rated('setwan', 2, 6), rated('dinkes', 3, 3)],
    '7 dari 15 indikator yang dapat dibandingkan mencapai target; paling sedikit di SETWAN: 2 dari 6.',
  ],
  [
    'names none as the only one where several stand the same',
    [rated('dlh', 1, 3), rated('bpkad', 1, 3), rated('dinkes', 3, 3)],
    '5 dari 9 indikator yang dapat dibandingkan mencapai target; paling sedikit di BPKAD dan 1 perangkat daerah lain: masing-masing 1 dari 3.',
  ],
  [
    'names nobody where all meet their target',
    [rated('dlh', 3, 3), rated('bpkad', 5, 5)],
    'Semua 8 indikator yang dapat dibandingkan mencapai target.',
  ],
])('the sentence on achievement %s', (_, records, expected) => {
  expect(sentence(records)).toBe(expected);
});

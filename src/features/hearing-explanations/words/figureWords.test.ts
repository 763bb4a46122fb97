import { expect, test } from 'vitest';
import { i18nIn } from '../../../../test/render';
import { anExplanationsModel, anIndicatorAt, criticalWorks } from '../anExplanationsModel';
import { explanationsFinding } from './explanationsFinding';
import { figureWords } from './figureWords';

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

function wordsOf(...args: Parameters<typeof anExplanationsModel>) {
  const [item] = anExplanationsModel(...args).offTrack;
  if (item === undefined) throw new Error('Nothing is off track');
  return Object.values(figureWords(item, i18nIn())).map(plain);
}

test('an indicator: value, target, period, achievement, and what the next band takes', () => {
  expect(wordsOf([anIndicatorAt('a', 47.9)])).toEqual([
    '47,9 %',
    'target 100,0 %',
    '2025',
    'capaian 47,9 %',
    'perlu +3,1 poin persen untuk Rendah',
  ]);
});

test('works: progress, plan, day, deviation, and what the next status takes', () => {
  expect(wordsOf([], criticalWorks())).toEqual([
    '49,6 %',
    'rencana 78,0 %',
    'fisik, 30 Sep 2026',
    'deviasi −28,4 poin persen',
    'perlu +8,4 poin persen untuk Terlambat',
  ]);
});

const low = anIndicatorAt('a', 47.9, {
  account: { obstacle: { id: 'Truk rusak' }, followUp: { id: 'Sewa' } },
});
const late = anIndicatorAt('b', 99, { period: '2023' });

test.each([
  ['nothing', [anIndicatorAt('a', 95)], null],
  ['off track', [low], '1 hal perlu penjelasan; terburuk Indikator a (DLH), capaian 47,9 %.'],
  [
    'not reported',
    [late],
    'Tidak ada yang meleset, tetapi 1 indikator belum dilaporkan. Pada 1 di antaranya kendala atau tindak lanjut belum diisi.',
  ],
  [
    'both',
    [low, late],
    '1 hal perlu penjelasan dan 1 indikator belum dilaporkan; terburuk Indikator a (DLH), capaian 47,9 %. Pada 1 di antaranya kendala atau tindak lanjut belum diisi.',
  ],
])('the finding: %s', (_, indicators, finding) => {
  expect(plain(explanationsFinding(anExplanationsModel(indicators), i18nIn()))).toBe(finding);
});

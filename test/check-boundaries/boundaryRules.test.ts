import { expect, test } from 'vitest';
import { checkBoundaries } from '../../scripts/check-boundaries/checkBoundaries';
import { openText } from '../../scripts/check-boundaries/openFile';
import { BOUNDARY_RULES } from '../../scripts/check-boundaries/rules/boundaryRules';
import { type AFeature, aFile, district, square } from './aFile';

const PROFILE = [
  { code: '52.02.01', name: 'Praya' },
  { code: '52.02.02', name: 'Jonggat' },
];

const found = (text: string) =>
  checkBoundaries(openText('a.geojson', text, { regency: '52.02', districts: PROFILE }).file);

const praya = district('52.02.01', 'Praya', 116.2);
const jonggat = district('52.02.02', 'Jonggat', 116.3);
const changed = (change: Partial<AFeature>) =>
  aFile({ features: [{ ...praya, ...change }, jonggat] });
const named = (properties: Record<string, unknown>) =>
  changed({ properties: { ...praya.properties, ...properties } });
const moved = (by: (x: number, y: number) => [number, number]) =>
  aFile({
    features: [praya, jonggat].map((one) => ({ ...one, ring: one.ring.map(([x, y]) => by(x, y)) })),
  }).replace(/"type":"Feature","id":"2".*/, '"type":"Feature"}]}');

const bow: AFeature['ring'] = [
  [116.2, -8.7],
  [116.3, -8.6],
  [116.3, -8.7],
  [116.2, -8.6],
  [116.2, -8.7],
];
/** Far more positions than any screen shows. */
const wavy = Array.from({ length: 9000 }, (_, at): [number, number] => [
  116.2 + 0.1 * Math.cos((at / 4500) * Math.PI) + Math.sin(at * 7.7) / 1e5,
  -8.65 + 0.1 * Math.sin((at / 4500) * Math.PI),
]);

const FAULTS: Record<string, [string, string][]> = {
  coordinates: [
    ['metres', moved((x, y) => [x * 3000, y * 3000])],
    ['swapped', moved((x, y) => [y, x])],
  ],
  'rings-closed': [['open', changed({ ring: praya.ring.slice(0, -1) })]],
  winding: [['clockwise', changed({ ring: [...praya.ring].reverse() })]],
  'self-intersection': [['a bow', changed({ ring: bow })]],
  'repeated-points': [['twice', changed({ ring: [[116.2, -8.7], ...praya.ring] })]],
  'codes-found': [['no code', named({ code: 'Praya' })]],
  'codes-kind': [
    ['of BPS', named({ code: '5202010' })],
    ['a P-code', named({ code: 'ID5202010' })],
    ['without dots', named({ code: '520201' })],
  ],
  'codes-once': [['twice', named({ code: '52.02.02' })]],
  'codes-complete': [
    ['absent', aFile({ features: [praya] })],
    ['of another regency', named({ code: '52.03.01' })],
  ],
  overlaps: [['over its neighbour', changed({ ring: square(116.25) })]],
  gaps: [
    [
      'a hole between two',
      aFile({
        features: [
          {
            ...praya,
            ring: [
              [116.2, -8.7],
              [116.4, -8.7],
              [116.4, -8.69],
              [116.21, -8.69],
              [116.21, -8.61],
              [116.4, -8.61],
              [116.4, -8.6],
              [116.2, -8.6],
              [116.2, -8.7],
            ],
          },
          {
            ...jonggat,
            ring: [
              [116.3, -8.69],
              [116.4, -8.69],
              [116.4, -8.61],
              [116.3, -8.61],
              [116.3, -8.69],
            ],
          },
        ],
      }),
    ],
  ],
  head: [['no licence', aFile({ head: { license: undefined } })]],
  properties: [['no role', named({ role: undefined })]],
  'label-points': [['outside', named({ labelPoint: [116.9, -8.6] })]],
  neighbours: [['none', aFile().replace('"role":"neighbour"', '"role":"district"')]],
  decimals: [['too many', changed({ ring: praya.ring.map(([x, y]) => [x + 1e-9, y]) })]],
  size: [['too large', changed({ ring: wavy })]],
};

test('a file without a fault is said to have none', () => {
  expect(found(aFile())).toEqual([]);
});

test.each(
  Object.entries(FAULTS).flatMap(([rule, files]) =>
    files.map(([what, text]) => ({ rule, what, text })),
  ),
)('$rule finds: $what', ({ rule, text }) => {
  const hit = found(text).find((one) => one.rule === rule);
  expect(hit?.reason).toMatch(/\w/);
  expect(hit?.fix).toMatch(/\w/);
});

test('every rule has a file that breaks it', () => {
  expect(Object.keys(FAULTS).sort()).toEqual(BOUNDARY_RULES.map(({ id }) => id).sort());
});

import type { AreaMapModel, MapArea } from '../areaMapModel';

/** A map of four square areas: two by two, the lower right one without a value. */
export function aSquareMap(overrides: Partial<AreaMapModel> = {}): AreaMapModel {
  return {
    title: 'Sampah terkelola',
    areas: [
      aSquare('A', 'Praya', 0, 1),
      aSquare('B', 'Kopang', 1, 1),
      aSquare('C', 'Pujut', 0, 0),
      { ...aSquare('D', 'Jonggat', 1, 0), value: { kind: 'missing', label: 'belum ada data' } },
    ],
    context: [],
    bbox: [-0.2, -0.2, 2.2, 2.2],
    scale: {
      classes: ['< 15', '15–30', '30–45', '45–58', '≥ 58'].map((label) => ({ label })),
      missingLabel: 'belum ada data',
      unitLabel: '%',
    },
    selected: null,
    attribution: 'Batas buatan sendiri, 2026',
    indicativeNote: 'Batas indikatif',
    ...overrides,
  };
}

/** One degree wide and tall, from a lower left corner. */
function aSquare(code: string, name: string, west: number, south: number): MapArea {
  const [east, north] = [west + 1, south + 1];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    code,
    name,
    geometry: { type: 'Polygon', coordinates: [ring] },
    labelPoint: [west + 0.5, south + 0.5],
    rank: 1,
    value: { kind: 'value', class: 4, label: '61,2', meetsTarget: true },
  };
}

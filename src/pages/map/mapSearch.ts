import { type AreaChoice, MAP_LAYERS, type MapLayer } from '@/features/indicator-map';

/** Reads what an address says of the map. Bad values fall back; whether a code exists is decided where the data is. */
export function parseMapSearch(raw: Record<string, unknown>): AreaChoice {
  const { indikator, tahun, kecamatan, desa, kelas, lapisan, tingkat } = raw;
  const year = Number(tahun);
  return {
    indikator: typeof indikator === 'string' && indikator !== '' ? indikator : undefined,
    tahun: Number.isInteger(year) && year > 1900 && year < 2200 ? year : undefined,
    kecamatan: matching(kecamatan, DISTRICT),
    desa: matching(desa, VILLAGE),
    kelas: kelas === 'tahun' || kelas === 'tetap' ? kelas : undefined,
    lapisan: layersOf(lapisan),
    tingkat: tingkat === 'desa' ? tingkat : undefined,
  };
}

const DISTRICT = /^\d{2}\.\d{2}\.\d{2}$/;
const VILLAGE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;

const matching = (value: unknown, form: RegExp): string | undefined =>
  typeof value === 'string' && form.test(value) ? value : undefined;

function layersOf(value: unknown): MapLayer[] | undefined {
  if (typeof value !== 'string') return undefined;
  const named = value.split(',');
  const layers = MAP_LAYERS.filter((layer) => named.includes(layer));
  return layers.length > 0 ? layers : undefined;
}

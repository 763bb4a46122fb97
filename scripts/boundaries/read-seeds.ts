import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Point } from './plane';

export type VillagePoint = {
  regency: string;
  /** Kecamatan code, or null for a village of a neighbouring regency. */
  district: string | null;
  village: string;
  /** Of the village; for a neighbour, of its regency. */
  name: string;
  place: Point;
};

export type RegencySeed = {
  code: string;
  name: string;
  villageCount: number;
  districts: { code: string; name: string }[];
};

const seedsFolder = new URL('../../mocks/seeds/', import.meta.url);

const regionsSchema = v.object({
  regions: v.array(
    v.object({
      kodeKemendagri: v.string(),
      nama: v.string(),
      jumlahDesa: v.number(),
      jumlahKelurahan: v.number(),
      kecamatan: v.array(v.object({ kodeKemendagri: v.string(), nama: v.string() })),
    }),
  ),
});

const pointRow = /^([\d.]+),([\d.]+|outside),([\d.]*),"([^"]*)",(-?[\d.]+),(-?[\d.]+)$/;

function toVillagePoint(row: string): VillagePoint {
  const [, regency = '', district = '', village = '', name = '', lon, lat] =
    pointRow.exec(row) ?? [];
  const place: Point = [Number(lon), Number(lat)];
  if (!place.every(Number.isFinite)) throw new Error(`village-points.csv: cannot read "${row}"`);
  return { regency, district: district === 'outside' ? null : district, village, name, place };
}

export function readVillagePoints(): VillagePoint[] {
  const text = readFileSync(new URL('village-points.csv', seedsFolder), 'utf8');
  return text.trim().split(/\r?\n/).slice(1).map(toVillagePoint);
}

export function readRegencies(): RegencySeed[] {
  const text = readFileSync(new URL('regions.json', seedsFolder), 'utf8');
  return v.parse(regionsSchema, JSON.parse(text)).regions.map((region) => ({
    code: region.kodeKemendagri,
    name: region.nama,
    villageCount: region.jumlahDesa + region.jumlahKelurahan,
    districts: region.kecamatan.map((row) => ({ code: row.kodeKemendagri, name: row.nama })),
  }));
}

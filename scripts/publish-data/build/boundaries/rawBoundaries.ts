import { parse } from 'node:path';
import * as v from 'valibot';
import { profileSchema } from '@/api/contract/catalog/profileSchemas';
import { readAreaCode } from '../../../check-boundaries/codes/areaCode';
import { findCodeProperty } from '../../../check-boundaries/codes/properties';
import { readFeatures } from '../../../check-boundaries/readFeatures';
import type { Problem } from '../../report/problem';
import type { TreeFile } from '../parts/file';

type Regency = { code: string; bpsCode: string; name: string };
type Says = Pick<Problem, 'reason' | 'fix'>;

/** What is to be done with a file that is not in the contract's form: one sentence, with the whole command. */
export function rawBoundaries(
  path: string,
  body: unknown,
  lacking: readonly string[],
  tree: readonly TreeFile[],
): Problem {
  return { file: parse(path).base, ...saysOf(path, body, lacking, regenciesOf(tree)) };
}

function saysOf(
  path: string,
  body: unknown,
  lacking: readonly string[],
  regencies: readonly Regency[],
): Says {
  const features = readFeatures(body)?.features ?? [];
  if (features.length === 0) return NO_POLYGONS;
  const all = features.map(({ properties }) => properties);
  const property = findCodeProperty(all);
  const [only] = regencies;
  if (property === null) return withCommand(path, only, '--code-property <kolom kode>', lacking);
  const codes = all.flatMap((properties) => readAreaCode(properties[property]) ?? []);
  const digits = [...new Set(codes.map(({ code }) => code.replace(/\D/g, '').slice(0, 4)))];
  const isBps = codes.some(({ kind }) => kind === 'bps');
  const own = regencies.find((one) =>
    digits.includes(isBps ? one.bpsCode : one.code.replace('.', '')),
  );
  if (own === undefined && regencies.length > 0) return ofAnother(digits, isBps, regencies);
  const profile = `--profile <hasil>/api/catalog/v1/regencies/${own?.code ?? ''}.json`;
  return withCommand(path, own, isBps ? profile : '', lacking);
}

const NO_POLYGONS: Says = {
  reason: 'ini bukan GeoJSON (FeatureCollection) dengan poligon',
  fix: 'Ekspor batasnya sebagai GeoJSON; di QGIS: Save Features As, GeoJSON, EPSG:4326.',
};

const SHOWN = 3;

function ofAnother(digits: readonly string[], isBps: boolean, regencies: readonly Regency[]): Says {
  const codes = digits.slice(0, SHOWN).map((code) => (isBps ? code : code.replace(/^../, '$&.')));
  const more = digits.length > SHOWN ? ` dan ${digits.length - SHOWN} lain` : '';
  const wanted = regencies.map(({ code, bpsCode, name }) => `${name} (${isBps ? bpsCode : code})`);
  return {
    reason: `berkas ini berisi batas kabupaten lain: kode${isBps ? ' BPS' : ''} ${codes.join(', ')}${more}, bukan ${wanted.join(' atau ')}`,
    fix: 'Sebutkan berkas batas dari kabupaten buku kerja ini.',
  };
}

/** All that only the operator knows is asked for at once. */
function withCommand(
  path: string,
  regency: Regency | undefined,
  more: string,
  lacking: readonly string[],
): Says {
  const { dir, name } = parse(path);
  const words = [
    `npm run check-boundaries -- ${quoted(path)}`,
    ...(regency === undefined ? [] : [`--regency ${regency.code}`]),
    ...(more === '' ? [] : [more]),
    `--fix ${quoted(`${dir === '' ? '' : `${dir}/`}${name}.kontrak.geojson`)}`,
    '--status official --attribution "<penerbit, tahun>" --license "<lisensi>"',
  ];
  return {
    reason: `berkas ini masih seperti dari penerbitnya, belum dalam bentuk yang dibaca dasbor (kurang atau lain: ${lacking.join(', ')})`,
    fix: `Jalankan \`${words.join(' ')}\` (--status: official atau indicative), lalu sebutkan hasilnya dengan --boundaries.`,
  };
}

const quoted = (path: string): string => (/^[\w./:\\-]+$/.test(path) ? path : `"${path}"`);

const regenciesOf = (tree: readonly TreeFile[]): Regency[] =>
  tree.flatMap(({ name, body }) => {
    const profile = name === 'profile' ? v.safeParse(profileSchema, body) : null;
    if (profile === null || !profile.success) return [];
    const { code, bpsCode, name: title } = profile.output.regency;
    return [{ code, bpsCode, name: title }];
  });

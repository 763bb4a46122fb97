import { readAreaCode } from './areaCode';

type Properties = Readonly<Record<string, unknown>>;

/** Names by which official files call the code and the name, the best first. */
const CODE_NAMES = [
  ...[
    'code',
    'KDCPUM',
    'KDEPUM',
    'kode',
    'kode_kec',
    'kd_kecamatan',
    'KODE_KEC',
    'KODE',
    'kemendagri',
  ],
  ...['ADM3_PCODE', 'ADM4_PCODE', 'KDCBPS', 'KDEBPS', 'kdkec', 'idkec', 'IDKEC', 'bps'],
];
const NAME_NAMES = [
  ...['name', 'WADMKC', 'WADMKD', 'NAMOBJ', 'nama', 'nama_kec', 'kecamatan', 'KECAMATAN', 'NAMA'],
  ...['ADM3_EN', 'ADM3_ID', 'ADM4_EN', 'NAME_3', 'nmkec', 'NMKEC', 'desa', 'DESA'],
];

const keysOf = (all: readonly Properties[]): string[] => [
  ...new Set(all.flatMap((properties) => Object.keys(properties))),
];

function best(keys: readonly string[], wanted: readonly string[]): string | null {
  const rank = (key: string) =>
    wanted.findIndex((name) => name.toLowerCase() === key.toLowerCase());
  return (
    keys.filter((key) => rank(key) >= 0).sort((a, b) => rank(a) - rank(b))[0] ?? keys[0] ?? null
  );
}

/** The property that holds the code: its values read as codes, its name is the best known one. */
export function findCodeProperty(all: readonly Properties[]): string | null {
  const known = all.filter(({ role }) => role !== 'neighbour');
  const keys = keysOf(known).filter((key) =>
    known.every((properties) => readAreaCode(properties[key]) !== null),
  );
  const kinds = (key: string) => readAreaCode(known[0]?.[key])?.kind;
  const dotted = keys.filter((key) => kinds(key) === 'kemendagri');
  return best(dotted.length > 0 ? dotted : keys, CODE_NAMES);
}

/** The property that holds the name: text without digits, different for each area. */
export function findNameProperty(all: readonly Properties[]): string | null {
  const keys = keysOf(all).filter((key) => {
    const values = all.map((properties) => properties[key]);
    const isText = values.every((value) => typeof value === 'string' && /^[^\d]{3,}$/.test(value));
    return isText && new Set(values).size > values.length / 2;
  });
  return best(keys, NAME_NAMES);
}

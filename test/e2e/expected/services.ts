import { known } from './recomputed';

/** What the page of services reads, as it comes over the wire. */
export type RawService = {
  id: string;
  name: { id: string; en?: string };
  purpose: { id: string };
  purposeCode: string;
  dimension: string;
  agency: string;
  kind: 'service' | 'application' | 'non-digital';
  status: 'active' | 'trial' | 'inactive';
  integrated: boolean | null;
  users: number | null;
  usersPeriod?: string;
  startYear: number | null;
  district?: string;
  position?: { longitude: number; latitude: number };
  publishedAt: string;
};

export type RawServices = { services: RawService[] };

const DIMENSIONS = [
  ['governance', 'Smart Governance'],
  ['branding', 'Smart Branding'],
  ['economy', 'Smart Economy'],
  ['living', 'Smart Living'],
  ['society', 'Smart Society'],
  ['environment', 'Smart Environment'],
] as const;

export const servicesOn = ({ services }: RawServices, day: string): RawService[] =>
  known(services, ({ id }) => id, day);

const runs = ({ status }: RawService) => status === 'active' || status === 'trial';

/** What a row says of the integration: one out of use needs none. */
export function stateWords(service: RawService): string {
  if (!runs(service)) return 'Tidak aktif';
  if (service.integrated === null) return 'Tidak diketahui';
  return service.integrated ? 'Terintegrasi' : 'Belum terintegrasi';
}

const plain = ({ name }: RawService) => name.id.toLowerCase();
const byName = (a: RawService, b: RawService) => (plain(a) < plain(b) ? -1 : 1);
const place = ({ dimension }: RawService) => DIMENSIONS.findIndex(([code]) => code === dimension);

/** Names in the order the list has by itself: by dimension, then by name. */
export const listedNames = (services: readonly RawService[]): string[] =>
  [...services].sort((a, b) => place(a) - place(b) || byName(a, b)).map(({ name }) => name.id);

/** Names with most users first; those not counted at the end. */
export const namesByUsers = (services: readonly RawService[]): string[] =>
  [...services]
    .sort((a, b) => (b.users ?? -1) - (a.users ?? -1) || byName(a, b))
    .map(({ name }) => name.id);

/** What each dimension must say: its name, how many it has, how many run in which state. */
export const dimensionTexts = (services: readonly RawService[]): string[] =>
  DIMENSIONS.map(([code, name]) => {
    const own = services.filter(({ dimension }) => dimension === code);
    return `${name} ${own.length} layanan: ${stateText(own)}`;
  });

function stateText(own: readonly RawService[]): string {
  const running = own.filter(runs);
  const yes = running.filter(({ integrated }) => integrated === true).length;
  const no = running.filter(({ integrated }) => integrated === false).length;
  const unknown = running.length - yes - no;
  const parts = [
    yes + no > 0 ? `${yes} dari ${yes + no} yang diketahui terintegrasi` : '',
    unknown > 0 ? `${unknown} tidak diketahui` : '',
    own.length > running.length ? `${own.length - running.length} tidak aktif` : '',
  ];
  return own.length === 0 ? 'belum ada layanan' : parts.filter((it) => it !== '').join(' · ');
}

/** Purposes with two running services or more, and the names of those. */
export function duplicatesIn(services: readonly RawService[]): [string, string[]][] {
  const codes = [...new Set(services.map(({ purposeCode }) => purposeCode))].sort();
  return codes
    .map((code) => services.filter((it) => it.purposeCode === code && runs(it)))
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((group) => [group[0]?.purpose.id ?? '', group.map(({ name }) => name.id)]);
}

/** The heading of the page. */
export function findingOf(services: readonly RawService[]): string {
  const running = services.filter(runs);
  const told = running.filter(({ integrated }) => integrated !== null);
  const yes = told.filter(({ integrated }) => integrated).length;
  const integration = `${yes} dari ${told.length} yang diketahui terintegrasi`;
  const twice = `${duplicatesIn(services).length} keperluan dilayani lebih dari satu layanan`;
  return `${running.length} layanan berjalan: ${integration}, ${twice}`;
}

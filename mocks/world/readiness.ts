import { type IsoDate, yearOf } from '@/domain/time/calendar';
import { text } from '../seeds/text';
import type { Wire } from '../wire';
import { SIMULATION } from './figures';
import { between, randomFor, roundTo } from './random';
import { rotate } from './rotate';

type Readiness = Wire<'readiness'>;
type Item = Readiness['items'][number];
type Pillar = Readiness['pillars'][number];
type ItemSeed = Pick<Item, 'element' | 'name' | 'agency'> & { assessedSince?: number };

const item = (
  element: Item['element'],
  id: string,
  en: string,
  agency?: string,
  assessedSince = 3,
): ItemSeed => ({
  element,
  name: text(id, en),
  ...(agency !== undefined && { agency }),
  assessedSince,
});

/** Every regency of the programme signed it. */
const COMMITMENT = 'Komitmen Bersama';

/** `assessedSince`: from how many years ago the item is on the list. */
const ITEMS: ItemSeed[] = [
  item('structure', 'Dewan Smart City', 'Smart City council', 'bapperida'),
  item('structure', 'Tim Pelaksana Smart City', 'Implementation team', 'diskominfo'),
  item('structure', 'Analis data di perangkat daerah', 'Data analysts in agencies', 'bkpsdm'),
  item('structure', 'Anggaran kota cerdas dalam APBD', 'Smart city budget', 'bpkad'),
  item('infrastructure', 'Jaringan intra pemda', 'Government network', 'diskominfo'),
  item('infrastructure', 'Pusat data', 'Data centre', 'diskominfo'),
  item('infrastructure', 'Ruang komando', 'Command room', 'diskominfo'),
  item('infrastructure', 'Portal satu data', 'One-data portal', 'diskominfo'),
  item('infrastructure', 'Aplikasi saling terhubung', 'Linked applications', undefined, 1),
  item('superstructure', 'Perbup masterplan', 'Masterplan regulation', 'bapperida'),
  item('superstructure', 'Perda kota cerdas', 'Smart city law', 'setwan'),
  item('superstructure', 'Forum Smart City berkala', 'Regular forum', 'diskominfo'),
  item('superstructure', COMMITMENT, 'Joint commitment', 'bapperida'),
];

const STATES = ['absent', 'in-progress', 'present'] as const;
const PILLARS = ['human-resources', 'infrastructure', 'applications', 'literacy'] as const;
const YEARS_AGO = [3, 2, 1] as const;
/** Assessed in January; in June what the assessors found on the spot replaces it. */
const ASSESSED = '01-20';
const CHECKED = '06-30';

const published = (year: number, day: string) => ({
  source: SIMULATION.id,
  publishedAt: `${year + 1}-${day}`,
});

type Course = readonly [Item['state'], Item['state'], Item['state']];
const ALWAYS: Course = ['present', 'present', 'present'];

/** What is known of a regency is not contradicted by what is simulated; oldest year first. */
const KNOWN: Record<string, Record<string, Course>> = {
  '52.02': { 'Forum Smart City berkala': ['present', 'present', 'in-progress'] },
  '33.25': { 'Ruang komando': ALWAYS, 'Perbup masterplan': ALWAYS },
  '73.22': { 'Ruang komando': ALWAYS },
};

/** Most items rise by steps towards last year's state; a few fall back. */
function stateOf(regency: string, seed: ItemSeed, yearsAgo: number): Item['state'] {
  const known = seed.name.id === COMMITMENT ? ALWAYS : KNOWN[regency]?.[seed.name.id];
  if (known !== undefined) return rotate(known, 3 - yearsAgo);
  const random = randomFor(`${regency}/readiness/${seed.name.id}`);
  const draw = random();
  const last = draw < 0.6 ? 2 : draw < 0.85 ? 1 : 0;
  const pace = random();
  const step = pace < 0.3 ? 1 : pace < 0.42 ? -1 : 0;
  const start = last - step * (yearsAgo - 1);
  return rotate(STATES, Math.min(2, Math.max(0, start)));
}

function itemVersions(regency: string, year: number, yearsAgo: number): Item[] {
  return ITEMS.filter(({ assessedSince = 3 }) => yearsAgo <= assessedSince).flatMap((seed, at) => {
    const { assessedSince: _, ...named } = seed;
    const state = stateOf(regency, seed, yearsAgo);
    const found = { ...named, year, state };
    const isChecked = state === 'in-progress' && (at + year) % 6 === 0;
    return isChecked
      ? [
          { ...found, state: 'present' as const, ...published(year, ASSESSED) },
          { ...found, ...published(year, CHECKED) },
        ]
      : [{ ...found, ...published(year, ASSESSED) }];
  });
}

function pillarVersions(regency: string, year: number, yearsAgo: number): Pillar[] {
  return PILLARS.flatMap((code, at) => {
    const random = randomFor(`${regency}/pillar/${code}`);
    const last = between(random, 72, 92);
    const yearly = between(random, -1.5, 6.5);
    const achievement = roundTo(last - yearly * (yearsAgo - 1), 2);
    const first = { year, code, achievement, ...published(year, ASSESSED) };
    if ((at + year) % 4 !== 0) return [first];
    const checked = roundTo(achievement - between(random, 0.4, 2), 2);
    return [first, { ...first, achievement: checked, ...published(year, CHECKED) }];
  });
}

/** Readiness as a checklist and four pillars, because no official score scale is published. */
export function readinessOf(regency: string, today: IsoDate): Readiness {
  const isPublished = ({ publishedAt }: { publishedAt: string }) => publishedAt <= today;
  const ofEach = <T>(versions: (regency: string, year: number, yearsAgo: number) => T[]): T[] =>
    YEARS_AGO.flatMap((yearsAgo) => versions(regency, yearOf(today) - yearsAgo, yearsAgo));
  return {
    sources: [SIMULATION],
    items: ofEach(itemVersions).filter(isPublished),
    pillars: ofEach(pillarVersions).filter(isPublished),
  };
}

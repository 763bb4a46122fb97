import { type IsoDate, yearOf } from '@/domain/time/calendar';
import { text } from '../seeds/text';
import type { Wire } from '../wire';
import { SIMULATION } from './figures';
import { between, randomFor, roundTo } from './random';

type Readiness = Wire<'readiness'>;
type Item = Readiness['items'][number];

const ITEMS: Pick<Item, 'element' | 'name' | 'agency'>[] = [
  {
    element: 'structure',
    name: text('Dewan Smart City', 'Smart City council'),
    agency: 'bapperida',
  },
  {
    element: 'structure',
    name: text('Tim Pelaksana Smart City', 'Implementation team'),
    agency: 'diskominfo',
  },
  {
    element: 'structure',
    name: text('Analis data di perangkat daerah', 'Data analysts in agencies'),
    agency: 'bkpsdm',
  },
  {
    element: 'structure',
    name: text('Anggaran kota cerdas dalam APBD', 'Smart city budget'),
    agency: 'bpkad',
  },
  {
    element: 'infrastructure',
    name: text('Jaringan intra pemda', 'Government network'),
    agency: 'diskominfo',
  },
  { element: 'infrastructure', name: text('Pusat data', 'Data centre'), agency: 'diskominfo' },
  { element: 'infrastructure', name: text('Ruang komando', 'Command room'), agency: 'diskominfo' },
  {
    element: 'superstructure',
    name: text('Perbup masterplan', 'Masterplan regulation'),
    agency: 'bapperida',
  },
  {
    element: 'superstructure',
    name: text('Perda kota cerdas', 'Smart city law'),
    agency: 'setwan',
  },
  {
    element: 'superstructure',
    name: text('Forum Smart City berkala', 'Regular forum'),
    agency: 'diskominfo',
  },
];

const PILLARS = ['human-resources', 'infrastructure', 'applications', 'literacy'] as const;

/** Readiness as a checklist and four pillars, because no official score scale is published. */
export function readinessOf(regency: string, today: IsoDate): Readiness {
  const year = yearOf(today) - 1;
  const published = { source: SIMULATION.id, publishedAt: `${year + 1}-01-20` };
  const isPublished = published.publishedAt <= today;
  const items = ITEMS.map((item): Item => {
    const draw = randomFor(`${regency}/readiness/${item.name.id}`)();
    const state = draw < 0.6 ? 'present' : draw < 0.85 ? 'in-progress' : 'absent';
    return { ...item, year, state, ...published };
  });
  const pillars = PILLARS.map((code) => {
    const achievement = roundTo(between(randomFor(`${regency}/pillar/${code}`), 72, 92), 2);
    return { year, code, achievement, ...published };
  });
  return {
    sources: [SIMULATION],
    items: isPublished ? items : [],
    pillars: isPublished ? pillars : [],
  };
}

import type { AgencyWire } from '../wire';

type Kind = AgencyWire['kind'];
export type AgencySeed = {
  id: string;
  name: string;
  shortName: string;
  kind: Kind;
  commission: string;
};

const agency = (
  id: string,
  shortName: string,
  name: string,
  kind: Kind,
  commission: string,
): AgencySeed => ({ id, name, shortName, kind, commission });

const COMMON: AgencySeed[] = [
  agency(
    'bag-organisasi',
    'Bag. Organisasi',
    'Bagian Organisasi Sekretariat Daerah',
    'secretariat',
    'Komisi I',
  ),
  agency(
    'bag-pengadaan',
    'Bag. PBJ',
    'Bagian Pengadaan Barang dan Jasa Sekretariat Daerah',
    'secretariat',
    'Komisi III',
  ),
  agency('setwan', 'Setwan', 'Sekretariat DPRD', 'council-secretariat', 'Komisi I'),
  agency('inspektorat', 'Inspektorat', 'Inspektorat Daerah', 'inspectorate', 'Komisi I'),
  agency(
    'bapperida',
    'Bapperida',
    'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
    'board',
    'Komisi III',
  ),
  agency('bpkad', 'BPKAD', 'Badan Pengelola Keuangan dan Aset Daerah', 'board', 'Komisi II'),
  agency('bapenda', 'Bapenda', 'Badan Pendapatan Daerah', 'board', 'Komisi II'),
  agency(
    'bkpsdm',
    'BKPSDM',
    'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    'board',
    'Komisi I',
  ),
  agency(
    'satpolpp',
    'Satpol PP',
    'Satuan Polisi Pamong Praja dan Pemadam Kebakaran',
    'department',
    'Komisi I',
  ),
  agency('dinkes', 'Dinkes', 'Dinas Kesehatan', 'department', 'Komisi IV'),
  agency('rsud', 'RSUD', 'Rumah Sakit Umum Daerah', 'hospital', 'Komisi IV'),
  agency('disdik', 'Disdik', 'Dinas Pendidikan', 'department', 'Komisi IV'),
  agency('dpupr', 'DPUPR', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'department', 'Komisi III'),
  agency(
    'disperkim',
    'Disperkim',
    'Dinas Perumahan dan Kawasan Permukiman',
    'department',
    'Komisi III',
  ),
  agency('dinsos', 'Dinsos', 'Dinas Sosial', 'department', 'Komisi IV'),
  agency(
    'dukcapil',
    'Disdukcapil',
    'Dinas Kependudukan dan Pencatatan Sipil',
    'department',
    'Komisi I',
  ),
  agency('dpmd', 'DPMD', 'Dinas Pemberdayaan Masyarakat dan Desa', 'department', 'Komisi I'),
  agency('distan', 'Distan', 'Dinas Pertanian', 'department', 'Komisi II'),
  agency('dlh', 'DLH', 'Dinas Lingkungan Hidup', 'department', 'Komisi III'),
  agency('dishub', 'Dishub', 'Dinas Perhubungan', 'department', 'Komisi III'),
  agency('diskominfo', 'Diskominfo', 'Dinas Komunikasi dan Informatika', 'department', 'Komisi I'),
  agency(
    'disperindag',
    'Disperindag',
    'Dinas Perindustrian dan Perdagangan',
    'department',
    'Komisi II',
  ),
  agency(
    'dpmptsp',
    'DPMPTSP',
    'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    'department',
    'Komisi II',
  ),
  agency('disnaker', 'Disnaker', 'Dinas Tenaga Kerja dan Transmigrasi', 'department', 'Komisi IV'),
  agency('dispar', 'Dispar', 'Dinas Pariwisata', 'department', 'Komisi II'),
  agency(
    'disperpusip',
    'Disperpusip',
    'Dinas Perpustakaan dan Kearsipan',
    'department',
    'Komisi IV',
  ),
];

/** Names vary by each regency's own regulation. */
const OWN: Record<string, AgencySeed[]> = {
  '52.02': [
    agency('bkpsdm', 'BKPP', 'Badan Kepegawaian, Pendidikan dan Pelatihan', 'board', 'Komisi I'),
    agency('dispar', 'Disparbud', 'Dinas Pariwisata dan Kebudayaan', 'department', 'Komisi II'),
    agency('rsud', 'RSUD Praya', 'Rumah Sakit Umum Daerah Praya', 'hospital', 'Komisi IV'),
  ],
  '33.25': [
    agency(
      'dispar',
      'Disparpora',
      'Dinas Pariwisata, Kepemudaan dan Olahraga',
      'department',
      'Komisi IV',
    ),
    agency('disdik', 'Disdikbud', 'Dinas Pendidikan dan Kebudayaan', 'department', 'Komisi IV'),
    agency(
      'disperindag',
      'Disperindagkop UKM',
      'Dinas Perindustrian, Perdagangan, Koperasi dan UKM',
      'department',
      'Komisi II',
    ),
    agency('rsud', 'RSUD Batang', 'Rumah Sakit Umum Daerah Batang', 'hospital', 'Komisi IV'),
  ],
  '73.22': [
    agency(
      'diskominfo',
      'Diskominfo-SP',
      'Dinas Komunikasi, Informatika, Statistik dan Persandian',
      'department',
      'Komisi I',
    ),
    agency(
      'dpupr',
      'DPUTRKP2',
      'Dinas PU, Tata Ruang, Perumahan, Kawasan Permukiman dan Pertanahan',
      'department',
      'Komisi III',
    ),
    agency('rsud', 'RSUD Andi Djemma', 'RSUD Andi Djemma Masamba', 'hospital', 'Komisi IV'),
  ],
  '62.02': [
    agency('rsud', 'RSUD dr. Murjani', 'RSUD dr. Murjani Sampit', 'hospital', 'Komisi IV'),
    agency('dispar', 'Disbudpar', 'Dinas Kebudayaan dan Pariwisata', 'department', 'Komisi II'),
  ],
};

/** Work that one agency of a regency does for another: Luwu Utara has no separate housing agency. */
export const MERGED_AGENCIES: Record<string, Record<string, string>> = {
  '73.22': { disperkim: 'dpupr' },
};

/** The renaming is published, its day is not: the turn of the year is assumed. */
export const FORMER_NAMES: Record<string, Record<string, AgencyWire['formerNames']>> = {
  '73.22': {
    bapperida: [
      {
        name: 'Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah',
        shortName: 'Bappelitbangda',
        until: '2024-12-31',
      },
    ],
  },
  '62.02': {
    bapperida: [
      {
        name: 'Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah',
        shortName: 'Bappelitbangda',
        until: '2024-12-31',
      },
    ],
  },
};

/** Agencies of a regency under the names of its own regulation. */
export function agencySeeds(regency: string): AgencySeed[] {
  const own = OWN[regency] ?? [];
  const merged = MERGED_AGENCIES[regency] ?? {};
  return COMMON.filter(({ id }) => merged[id] === undefined).map(
    (common) => own.find(({ id }) => id === common.id) ?? common,
  );
}

import type { Wire } from '../wire';
import { text } from './text';

type ServiceWire = Wire<'services'>['services'][number];
export type ServiceSeed = Pick<
  ServiceWire,
  'id' | 'name' | 'purpose' | 'dimension' | 'agency' | 'kind'
> & {
  /** Only where a source names the service; the rest are examples. */
  regencies: string[];
  citation?: string;
  /** Where another service has the same purpose; otherwise its own id. */
  purposeCode?: string;
};

const ALL = ['52.02', '33.25', '73.22', '62.02'];

export const SERVICE_SEEDS: ServiceSeed[] = [
  {
    id: 'mpp',
    name: text('Mal Pelayanan Publik', 'Public service mall'),
    purpose: text(
      'Loket bersama perizinan dan dokumen',
      'Joint counters for permits and documents',
    ),
    dimension: 'governance',
    agency: 'dpmptsp',
    kind: 'service',
    regencies: ['52.02', '33.25'],
    citation: 'TribunLombok 2023; jatengprov.go.id 2020',
  },
  {
    id: 'e-ktp',
    name: text('Perekaman e-KTP', 'Identity card enrolment'),
    purpose: text('Perekaman dan cetak kartu', 'Enrolment and card printing'),
    dimension: 'governance',
    agency: 'dukcapil',
    kind: 'service',
    regencies: ['52.02'],
    citation: 'TribunLombok 2023',
  },
  {
    id: 'presensi',
    name: text('Presensi daring ASN', 'Online staff attendance'),
    purpose: text('Kehadiran pegawai', 'Staff attendance'),
    dimension: 'governance',
    agency: 'bkpsdm',
    kind: 'application',
    regencies: ['52.02'],
    citation: 'TribunLombok 2023',
  },
  {
    id: 'sp4n-lapor',
    name: text('SP4N-LAPOR!', 'SP4N-LAPOR!'),
    purpose: text('Aduan warga', 'Complaints of residents'),
    dimension: 'governance',
    agency: 'diskominfo',
    kind: 'application',
    regencies: ALL,
    citation: 'ketikjari.com 2025',
  },
  {
    id: 'psc-119',
    name: text('PSC 119', 'PSC 119'),
    purpose: text('Panggilan gawat darurat', 'Emergency calls'),
    dimension: 'living',
    agency: 'dinkes',
    kind: 'service',
    regencies: ALL,
  },
  {
    id: 'call-center-112',
    name: text('Call Center 112', 'Call Center 112'),
    purpose: text('Satu nomor darurat', 'One emergency number'),
    dimension: 'society',
    agency: 'diskominfo',
    kind: 'service',
    regencies: ['73.22'],
    citation: 'rakyatku.com 221017',
  },
  {
    id: 'sideka',
    name: text('SIDEKA', 'SIDEKA'),
    purpose: text('Sistem informasi desa', 'Village information system'),
    dimension: 'society',
    agency: 'dpmd',
    kind: 'application',
    regencies: ['62.02'],
    citation: 'Catatan.co.id 22 Sep 2022',
  },
  {
    id: 'antrean-rsud',
    name: text('Antrean daring RSUD', 'Online hospital queue'),
    purpose: text('Pendaftaran dan antrean pasien', 'Patient registration and queue'),
    dimension: 'living',
    agency: 'rsud',
    kind: 'application',
    regencies: ['62.02'],
    citation: 'kalteng.antaranews 701538',
  },
  {
    id: 'minggon-jatinan',
    name: text('Minggon Jatinan', 'Minggon Jatinan'),
    purpose: text('Pasar pekanan di hutan jati', 'Weekly market in the teak forest'),
    dimension: 'branding',
    agency: 'dispar',
    kind: 'non-digital',
    regencies: ['33.25'],
    citation: 'berita.batangkab.go.id id=4451',
  },
  {
    id: 'e-sakti',
    name: text('e-Sakti', 'e-Sakti'),
    purpose: text('Santunan kematian', 'Death benefit'),
    dimension: 'governance',
    agency: 'dinsos',
    kind: 'application',
    regencies: ['33.25'],
    citation: 'jatengprov.go.id 2020',
  },
  {
    id: 'satu-data',
    name: text('Portal Satu Data', 'One Data portal'),
    purpose: text('Data sektoral terbuka', 'Open sector data'),
    dimension: 'governance',
    agency: 'diskominfo',
    kind: 'application',
    regencies: ALL,
  },
  {
    id: 'pajak-daring',
    name: text('Pajak daerah daring', 'Online local tax'),
    purpose: text('Bayar PBB dan pajak daerah', 'Pay property and local tax'),
    dimension: 'economy',
    agency: 'bapenda',
    kind: 'application',
    regencies: ALL,
  },
  {
    id: 'bursa-kerja',
    name: text('Bursa kerja', 'Job exchange'),
    purpose: text('Lowongan dan pencari kerja', 'Vacancies and job seekers'),
    dimension: 'economy',
    agency: 'disnaker',
    kind: 'service',
    regencies: ALL,
  },
  {
    id: 'perpustakaan-keliling',
    name: text('Perpustakaan keliling', 'Mobile library'),
    purpose: text('Bacaan sampai ke desa', 'Books for villages'),
    dimension: 'society',
    agency: 'disperpusip',
    kind: 'non-digital',
    regencies: ALL,
  },
  {
    id: 'jemput-sampah',
    name: text('Jemput sampah terpilah', 'Sorted waste pick-up'),
    purpose: text('Penjemputan dan tabungan sampah', 'Pick-up and waste savings'),
    dimension: 'environment',
    agency: 'dlh',
    kind: 'service',
    regencies: ALL,
  },
  {
    id: 'wisata',
    name: text('Kalender wisata', 'Tourism calendar'),
    purpose: text('Acara dan tiket', 'Events and tickets'),
    dimension: 'branding',
    agency: 'dispar',
    kind: 'application',
    regencies: ALL,
  },
];

import { areaKind, bpsKind, idKind } from '../cells/codes';
import { dateKind } from '../cells/dates/dates';
import { countKind } from '../cells/numbers/numbers';
import { textKind } from '../cells/texts';
import { wordKind } from '../cells/words';
import { agency, english, publishedAt } from './common';
import { may, must, table } from './table';

export const regency = table({
  sheet: 'Kabupaten',
  about: 'Identitas kabupaten; tepat satu baris.',
  key: ['code'],
  columns: {
    code: must('Kode', areaKind('regency'), 'Kode Kemendagri.', '52.02'),
    bpsCode: must('Kode BPS', bpsKind, 'Kode wilayah BPS.', '5202'),
    name: must('Nama', textKind, 'Nama resmi.', 'Kabupaten Lombok Tengah'),
    shortName: must('Nama Pendek', textKind, 'Nama tanpa kata Kabupaten.', 'Lombok Tengah'),
    province: must('Provinsi', textKind, 'Nama provinsi.', 'Nusa Tenggara Barat'),
    capital: must('Ibu Kota', textKind, 'Ibu kota kabupaten.', 'Praya'),
    zone: must(
      'Zona',
      wordKind({ WIB: ['WIB'], WITA: ['WITA'], WIT: ['WIT'] }),
      'Zona waktu.',
      'WITA',
    ),
    timeZone: may(
      'Zona IANA',
      textKind,
      'Kosong: Asia/Jakarta, Asia/Makassar atau Asia/Jayapura menurut Zona.',
    ),
    publishedAt,
  },
});

export const districts = table({
  sheet: 'Kecamatan',
  about: 'Satu baris per kecamatan.',
  key: ['code'],
  columns: {
    code: must('Kode', areaKind('district'), 'Kode Kemendagri; kolom berformat Teks.', '52.02.01'),
    name: must('Nama', textKind, 'Nama kecamatan.', 'Praya'),
    villages: must('Desa', countKind, 'Jumlah desa.', 6),
    urbanVillages: must('Kelurahan', countKind, 'Jumlah kelurahan.', 9),
  },
});

const kindOfAgency = wordKind({
  secretariat: ['Sekretariat Daerah'],
  'council-secretariat': ['Sekretariat DPRD'],
  inspectorate: ['Inspektorat'],
  department: ['Dinas', 'Satpol PP'],
  board: ['Badan'],
  district: ['Kecamatan'],
  hospital: ['Rumah Sakit', 'RSUD'],
});

export const agencies = table({
  sheet: 'Perangkat Daerah',
  about: 'Satu baris per perangkat daerah. Ganti nama: ID tetap, nama lama ke sheet Nama Lama.',
  key: ['id'],
  columns: {
    id: must('ID', idKind, 'Dipakai sheet lain; tidak pernah berubah.', 'dinas-kesehatan'),
    name: must('Nama', textKind, 'Nama resmi.', 'Dinas Kesehatan'),
    shortName: must('Nama Pendek', textKind, 'Singkatan untuk layar.', 'Dinkes'),
    kind: must('Jenis', kindOfAgency, 'Jenis perangkat daerah.', 'Dinas'),
    commission: may('Komisi', textKind, 'Komisi DPRD mitra.', 'Komisi IV'),
    headPost: must(
      'Jabatan Kepala',
      textKind,
      'Jabatan, bukan nama orang.',
      'Kepala Dinas Kesehatan',
    ),
    headPostEn: english('Jabatan Kepala'),
  },
});

export const formerNames = table({
  sheet: 'Nama Lama',
  about: 'Nama perangkat daerah sebelum berganti.',
  key: ['agency', 'until'],
  columns: {
    agency,
    name: must('Nama', textKind, 'Nama resmi yang lama.', 'Dinas Kesehatan dan KB'),
    shortName: must('Nama Pendek', textKind, 'Singkatan yang lama.', 'DKKB'),
    until: must('Sampai', dateKind, 'Hari terakhir nama itu dipakai.', '31/12/2022'),
  },
});

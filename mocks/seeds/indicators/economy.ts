import { text } from '../text';
import { indicatorSeed, UNITS } from './indicator-seed';

export const ECONOMY = [
  indicatorSeed({
    id: 'pad',
    name: text('Pendapatan Asli Daerah', 'Regional own-source revenue'),
    subDimension: 'transaction',
    agency: 'bapenda',
    unit: UNITS.rupiah,
    decimals: 0,
    isRate: false,
    isCumulative: true,
    target: 524_000_000_000,
    yearlyStep: 38_000_000_000,
    definition: text(
      'Pajak, retribusi, hasil kekayaan daerah dan pendapatan sah lain sejak Januari.',
      'Taxes, charges, returns on assets and other lawful income since January.',
    ),
    formulaText: text('Jumlah realisasi PAD', 'Sum of own-source revenue'),
    documents: ['RPJMD', 'IKU'],
    trouble: {
      obstacle: text(
        'Pajak hotel dan restoran terdata baru 58 % wajib pajak; penagihan terlambat dimulai.',
        'Only 58 % of hotels and restaurants are registered; collection began late.',
      ),
      followUp: text(
        'Pendataan bersama Dispar; tagih 312 wajib pajak menunggak.',
        'Register them with the tourism agency; collect from 312 taxpayers in arrears.',
      ),
    },
  }),
  indicatorSeed({
    id: 'investasi',
    name: text('Realisasi investasi', 'Investment realised'),
    subDimension: 'industry',
    agency: 'dpmptsp',
    unit: UNITS.rupiah,
    decimals: 0,
    isRate: false,
    isCumulative: true,
    lagDays: 35,
    target: 2_800_000_000_000,
    yearlyStep: 220_000_000_000,
    definition: text(
      'Penanaman modal dalam dan luar negeri yang dilaporkan lewat LKPM sejak Januari.',
      'Domestic and foreign investment reported since January.',
    ),
    formulaText: text('Jumlah nilai LKPM disetujui', 'Sum of approved investment reports'),
    documents: ['RPJMD', 'IKU'],
    trouble: {
      obstacle: text(
        'Sebelas perusahaan di {a} tidak menyampaikan LKPM; satu proyek pabrik ditunda.',
        'Eleven companies in {a} sent no investment report; one plant was postponed.',
      ),
      followUp: text(
        'Kunjungan pendampingan LKPM dan surat peringatan kedua.',
        'Visits to help with the report and a second warning letter.',
      ),
    },
  }),
  indicatorSeed({
    id: 'ietpd',
    name: text(
      'Elektronifikasi transaksi pemda (IETPD)',
      'Electronic government transactions (IETPD)',
    ),
    subDimension: 'transaction',
    agency: 'bapenda',
    cadence: 'semiannual',
    lagDays: 45,
    target: 92,
    yearlyStep: 2,
    definition: text(
      'Tingkat elektronifikasi belanja dan pendapatan pemerintah daerah.',
      'Degree to which regional spending and revenue are electronic.',
    ),
    formulaText: text(
      'Nilai gabungan lingkungan, proses dan keluaran',
      'Combined environment, process and output score',
    ),
    trouble: {
      obstacle: text(
        'Retribusi pasar dan parkir masih tunai.',
        'Market and parking charges are still cash.',
      ),
      followUp: text(
        'Kontrak kanal bayar untuk 14 pasar dan 22 titik parkir.',
        'Contract payment channels for 14 markets and 22 car parks.',
      ),
    },
  }),
  indicatorSeed({
    id: 'qris-pasar',
    name: text('Pedagang pasar memakai QRIS', 'Market traders using QRIS'),
    subDimension: 'transaction',
    agency: 'disperindag',
    level: 'district',
    target: 55,
    yearlyStep: 8,
    definition: text(
      'Bagian pedagang pasar rakyat yang bertransaksi dengan QRIS.',
      'Share of market traders who trade with QRIS.',
    ),
    formulaText: text(
      'Pedagang aktif QRIS ÷ pedagang pasar × 100',
      'Active traders ÷ market traders × 100',
    ),
    trouble: {
      obstacle: text(
        'Sinyal di pasar {a} dan {b} lemah; pedagang kembali ke tunai.',
        'The signal at the markets of {a} and {b} is weak; traders return to cash.',
      ),
      followUp: text(
        'Pasang Wi-Fi pasar dan insentif retribusi tiga bulan.',
        'Install market Wi-Fi and a three-month fee incentive.',
      ),
    },
  }),
  indicatorSeed({
    id: 'pencari-kerja',
    name: text('Pencari kerja ditempatkan', 'Job seekers placed'),
    subDimension: 'industry',
    agency: 'disnaker',
    unit: UNITS.people,
    decimals: 0,
    isRate: false,
    isCumulative: true,
    target: 3_600,
    yearlyStep: 250,
    definition: text(
      'Pencari kerja terdaftar yang diterima bekerja sejak Januari.',
      'Registered job seekers hired since January.',
    ),
    formulaText: text('Jumlah penempatan tercatat', 'Placements recorded'),
    trouble: {
      obstacle: text(
        'Bursa kerja baru sekali; data lowongan dari kawasan industri terlambat.',
        'Only one job fair was held; vacancies from the industrial estate came late.',
      ),
      followUp: text(
        'Bursa kerja di {a} dan pertukaran data mingguan dengan pengelola kawasan.',
        'A job fair in {a} and weekly data exchange with the estate.',
      ),
    },
  }),
  indicatorSeed({
    id: 'produktivitas-padi',
    name: text('Produktivitas padi', 'Rice yield'),
    subDimension: 'industry',
    agency: 'distan',
    unit: UNITS.tonnes,
    decimals: 2,
    cadence: 'semiannual',
    lagDays: 45,
    level: 'district',
    target: 5.6,
    yearlyStep: 0.1,
    definition: text(
      'Hasil gabah kering giling per hektare panen.',
      'Dry grain per hectare harvested.',
    ),
    formulaText: text('Produksi ÷ luas panen', 'Production ÷ harvested area'),
    trouble: {
      obstacle: text(
        'Saluran irigasi {a} putus; 1.120 hektare terlambat tanam.',
        'The canal in {a} broke; 1,120 hectares were planted late.',
      ),
      followUp: text(
        'Perbaikan darurat saluran dan pompa air bergilir.',
        'Emergency canal repair and pumps in rotation.',
      ),
    },
  }),
  indicatorSeed({
    id: 'bansos-tepat-sasaran',
    name: text('Bantuan sosial tepat sasaran', 'Social assistance on target'),
    subDimension: 'welfare',
    agency: 'dinsos',
    level: 'district',
    target: 92,
    yearlyStep: 2,
    definition: text(
      'Bagian penerima yang lolos pemadanan data kesejahteraan dan kependudukan.',
      'Share of recipients who pass the welfare and population data match.',
    ),
    formulaText: text('Penerima padan ÷ penerima diperiksa × 100', 'Matched ÷ checked × 100'),
    documents: ['SPM', 'RPJMD'],
    trouble: {
      obstacle: text(
        'Musyawarah desa di {a} belum memutakhirkan daftar penerima.',
        'Village meetings in {a} have not updated the recipient list.',
      ),
      followUp: text(
        'Pemadanan ulang dengan Disdukcapil sebelum pencairan berikutnya.',
        'Match again with the civil registry before the next payment.',
      ),
    },
  }),
];

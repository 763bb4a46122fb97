import { text } from '../text';
import { indicatorSeed, UNITS } from './indicator-seed';

export const LIVING = [
  indicatorSeed({
    id: 'rumah-layak-huni',
    name: text('Rumah layak huni', 'Decent housing'),
    subDimension: 'harmony',
    agency: 'disperkim',
    level: 'district',
    target: 88,
    yearlyStep: 1.5,
    definition: text(
      'Bagian rumah tangga di rumah yang memenuhi empat syarat layak huni.',
      'Share of households in homes that meet four standards.',
    ),
    formulaText: text('Rumah layak ÷ rumah terdata × 100', 'Decent ÷ registered homes × 100'),
    documents: ['SPM', 'RPJMD'],
    trouble: {
      obstacle: text(
        'Verifikasi rumah di {a} tertunda; 86 penerima tidak punya bukti tanah.',
        'Checks in {a} are delayed; 86 recipients have no land papers.',
      ),
      followUp: text(
        'Surat keterangan tanah dari desa dan verifikasi bersama akhir bulan.',
        'Land statements from villages and joint checks by month end.',
      ),
    },
  }),
  indicatorSeed({
    id: 'sanitasi-layak',
    name: text('Akses sanitasi layak', 'Access to proper sanitation'),
    subDimension: 'harmony',
    agency: 'dpupr',
    level: 'district',
    target: 90,
    yearlyStep: 2,
    definition: text(
      'Bagian rumah tangga dengan jamban sehat dan pengolahan tinja yang aman.',
      'Share of households with a toilet and safe treatment.',
    ),
    formulaText: text(
      'Rumah tangga dengan akses ÷ rumah tangga × 100',
      'With access ÷ households × 100',
    ),
    documents: ['SPM', 'SDGs'],
    trouble: {
      obstacle: text(
        'Paket 420 tangki septik di {a} putus kontrak; {b} belum punya truk tinja.',
        'The contract for 420 septic tanks in {a} was ended; {b} has no sludge truck.',
      ),
      followUp: text(
        'Tunjuk penyedia cadangan dan pinjam truk tinja dari kecamatan tetangga.',
        'Appoint the reserve contractor and borrow a truck from a neighbouring district.',
      ),
    },
  }),
  indicatorSeed({
    id: 'stunting',
    name: text('Balita stunting (penimbangan)', 'Stunted children (weighing)'),
    subDimension: 'health',
    agency: 'dinkes',
    direction: 'lower-is-better',
    level: 'district',
    target: 14,
    yearlyStep: -1.2,
    definition: text(
      'Bagian balita pendek menurut penimbangan e-PPGBM; berbeda dari survei SSGI.',
      'Share of short children in e-PPGBM weighing; differs from the SSGI survey.',
    ),
    formulaText: text('Balita pendek ÷ balita diukur × 100', 'Short ÷ measured children × 100'),
    documents: ['RPJMD', 'SPM', 'SDGs'],
    trouble: {
      obstacle: text(
        'Kehadiran posyandu di {a} dan {b} turun; 37 alat ukur tidak baku.',
        'Attendance in {a} and {b} fell; 37 measuring boards are off standard.',
      ),
      followUp: text(
        'Kunjungan rumah oleh kader dan pengadaan antropometri baku.',
        'Home visits by volunteers and new standard boards.',
      ),
    },
  }),
  indicatorSeed({
    id: 'jkn-aktif',
    name: text('Peserta JKN aktif', 'Active health insurance members'),
    subDimension: 'health',
    agency: 'dinkes',
    cadence: 'monthly',
    lagDays: 20,
    level: 'district',
    target: 85,
    yearlyStep: 2,
    definition: text(
      'Bagian penduduk dengan kepesertaan JKN aktif.',
      'Share of residents with active membership.',
    ),
    formulaText: text('Peserta aktif ÷ penduduk × 100', 'Active ÷ residents × 100'),
    documents: ['RPJMD', 'SPM'],
    trouble: {
      obstacle: text(
        'Iuran 11.400 peserta belum dianggarkan setelah penghapusan data ganda.',
        'Fees of 11,400 members are not budgeted after duplicates were removed.',
      ),
      followUp: text(
        'Usulkan tambahan anggaran pada APBD perubahan.',
        'Propose extra budget in the revised budget.',
      ),
    },
  }),
  indicatorSeed({
    id: 'psc-tanggap',
    name: text('Waktu tanggap PSC 119', 'PSC 119 response time'),
    subDimension: 'health',
    agency: 'dinkes',
    unit: UNITS.minutes,
    direction: 'lower-is-better',
    isRate: false,
    target: 18,
    yearlyStep: -1,
    definition: text(
      'Median menit sejak panggilan 119 hingga ambulans tiba.',
      'Median minutes from the call to the ambulance’s arrival.',
    ),
    formulaText: text('Median waktu tiba − waktu panggilan', 'Median of arrival − call'),
    documents: ['SPM', 'SmartCity'],
    trouble: {
      obstacle: text(
        'Tiga dari enam ambulans belum berpelacak; panggilan dialihkan manual.',
        'Three of six ambulances have no tracker; calls are routed by hand.',
      ),
      followUp: text(
        'Pasang pelacak; siaga di Puskesmas {a} dan {b}.',
        'Fit trackers; stand by at the clinics of {a} and {b}.',
      ),
    },
  }),
  indicatorSeed({
    id: 'jalan-mantap',
    name: text('Jalan kabupaten mantap', 'Regency roads in good condition'),
    subDimension: 'mobility',
    agency: 'dpupr',
    cadence: 'semiannual',
    lagDays: 45,
    level: 'district',
    target: 78,
    yearlyStep: 2.5,
    definition: text(
      'Bagian panjang jalan kabupaten berkondisi baik dan sedang.',
      'Share of regency road length in good or fair condition.',
    ),
    formulaText: text(
      'Panjang baik dan sedang ÷ panjang jalan × 100',
      'Good and fair ÷ road length × 100',
    ),
    documents: ['RPJMD', 'IKU'],
    trouble: {
      obstacle: text(
        'Ruas {a}–{b} rusak oleh banjir; kontrak rekonstruksi terlambat diteken.',
        'The {a}–{b} road was damaged by floods; its contract was signed late.',
      ),
      followUp: text(
        'Tambah alat berat, kerja dua giliran, dan batasi tonase.',
        'Add machines, work two shifts and limit tonnage.',
      ),
    },
  }),
  indicatorSeed({
    id: 'angkutan-perdesaan',
    name: text('Desa dilayani angkutan perdesaan', 'Villages served by rural transport'),
    subDimension: 'mobility',
    agency: 'dishub',
    level: 'district',
    target: 60,
    yearlyStep: 4,
    definition: text(
      'Bagian desa yang dilewati angkutan terjadwal paling sedikit dua kali sehari.',
      'Share of villages with scheduled transport at least twice a day.',
    ),
    formulaText: text('Desa dilayani ÷ desa × 100', 'Served ÷ villages × 100'),
    trouble: {
      obstacle: text(
        'Operator trayek {a} berhenti karena subsidi terlambat.',
        'The operator of the {a} route stopped because subsidies came late.',
      ),
      followUp: text(
        'Cairkan subsidi tertunda dan lelang trayek pengganti.',
        'Pay overdue subsidies and tender a replacement route.',
      ),
    },
  }),
];

import { text } from '../text';
import { indicatorSeed, UNITS } from './indicator-seed';

export const SOCIETY = [
  indicatorSeed({
    id: 'desa-internet',
    name: text('Desa berinternet layanan', 'Villages with internet for services'),
    subDimension: 'community',
    agency: 'diskominfo',
    unit: UNITS.villages,
    decimals: 0,
    cadence: 'monthly',
    lagDays: 30,
    level: 'district',
    isRate: false,
    target: 112,
    yearlyStep: 9,
    definition: text(
      'Desa yang kantor layanannya tersambung internet tetap dan lolos uji kecepatan.',
      'Villages whose service office has fixed internet that passes the speed test.',
    ),
    formulaText: text('Jumlah desa lolos uji', 'Villages that pass'),
    trouble: {
      obstacle: text(
        'Pendataan lapangan belum dilakukan; petugas berganti.',
        'The field survey was not done; staff changed.',
      ),
      followUp: text(
        'Pendataan lewat operator desa memakai formulir daring.',
        'Survey through village operators with an online form.',
      ),
    },
  }),
  indicatorSeed({
    id: 'literasi-digital',
    name: text('Warga terlatih literasi digital', 'Residents trained in digital literacy'),
    subDimension: 'learning',
    agency: 'diskominfo',
    unit: UNITS.people,
    decimals: 0,
    isRate: false,
    isCumulative: true,
    target: 4_800,
    yearlyStep: 400,
    definition: text(
      'Warga yang lulus pelatihan literasi digital sejak Januari.',
      'Residents who completed training since January.',
    ),
    formulaText: text('Jumlah peserta lulus', 'Participants who completed'),
    trouble: {
      obstacle: text(
        'Dua kelas di {a} batal karena narasumber bertabrakan jadwal.',
        'Two classes in {a} were cancelled because trainers were double booked.',
      ),
      followUp: text(
        'Latih 30 relawan TIK sebagai narasumber tetap.',
        'Train 30 volunteers as permanent trainers.',
      ),
    },
  }),
  indicatorSeed({
    id: 'sekolah-13-15',
    name: text('Partisipasi sekolah 13–15 tahun', 'School participation, ages 13–15'),
    subDimension: 'learning',
    agency: 'disdik',
    cadence: 'semiannual',
    lagDays: 45,
    level: 'district',
    target: 97,
    yearlyStep: 0.5,
    definition: text(
      'Bagian anak 13–15 tahun yang bersekolah menurut data pokok pendidikan.',
      'Share of children aged 13–15 in school by the education database.',
    ),
    formulaText: text(
      'Anak bersekolah ÷ anak 13–15 tahun × 100',
      'In school ÷ children aged 13–15 × 100',
    ),
    documents: ['SPM', 'SDGs'],
    trouble: {
      obstacle: text(
        'Anak putus sekolah di {a} belum terdata alamatnya.',
        'The addresses of drop-outs in {a} are not known.',
      ),
      followUp: text(
        'Pemadanan data desa dan kunjungan guru ke rumah.',
        'Match village data and send teachers to homes.',
      ),
    },
  }),
  indicatorSeed({
    id: 'kunjungan-perpustakaan',
    name: text('Kunjungan perpustakaan', 'Library visits'),
    subDimension: 'learning',
    agency: 'disperpusip',
    unit: UNITS.visits,
    decimals: 0,
    isRate: false,
    isCumulative: true,
    target: 64_000,
    yearlyStep: 5_000,
    definition: text(
      'Kunjungan langsung dan daring ke perpustakaan daerah dan desa sejak Januari.',
      'Visits in person and online since January.',
    ),
    formulaText: text('Jumlah kunjungan tercatat', 'Visits recorded'),
    trouble: {
      obstacle: text(
        'Gedung layanan sedang diperbaiki; perpustakaan keliling hanya satu.',
        'The building is under repair; only one mobile library runs.',
      ),
      followUp: text(
        'Pojok baca di MPP dan jadwal keliling ke {a}.',
        'A reading corner at the service mall and rounds to {a}.',
      ),
    },
  }),
  indicatorSeed({
    id: 'poskamling-aktif',
    name: text('Poskamling aktif', 'Active neighbourhood watch posts'),
    subDimension: 'security',
    agency: 'satpolpp',
    level: 'district',
    target: 80,
    yearlyStep: 3,
    definition: text(
      'Bagian pos ronda dengan jadwal dan catatan jaga sebulan terakhir.',
      'Share of posts with a rota and a log in the last month.',
    ),
    formulaText: text('Pos aktif ÷ pos terdata × 100', 'Active ÷ registered posts × 100'),
    trouble: {
      obstacle: text(
        'Pos di {a} dan {b} tidak mengirim catatan jaga dua bulan.',
        'Posts in {a} and {b} sent no log for two months.',
      ),
      followUp: text(
        'Formulir jaga lewat pesan singkat dan pembinaan Linmas.',
        'Logs by text message and coaching of guards.',
      ),
    },
  }),
  indicatorSeed({
    id: 'tanggap-kebakaran',
    name: text('Waktu tanggap kebakaran', 'Fire response time'),
    subDimension: 'security',
    agency: 'satpolpp',
    unit: UNITS.minutes,
    direction: 'lower-is-better',
    isRate: false,
    target: 15,
    yearlyStep: -0.5,
    definition: text(
      'Rata-rata menit sejak laporan hingga regu tiba.',
      'Mean minutes from the report to the crew’s arrival.',
    ),
    formulaText: text('Rata-rata waktu tiba − waktu lapor', 'Mean of arrival − report'),
    documents: ['SPM'],
    trouble: {
      obstacle: text('Pos {a} tidak punya regu malam.', 'The post in {a} has no night crew.'),
      followUp: text(
        'Geser satu regu dan latih relawan di {b}.',
        'Move one crew and train volunteers in {b}.',
      ),
    },
  }),
  indicatorSeed({
    id: 'aplikasi-warga',
    name: text('Warga memakai layanan daring pemda', 'Residents using online services'),
    subDimension: 'community',
    agency: 'diskominfo',
    target: 45,
    yearlyStep: 6,
    definition: text(
      'Bagian permohonan layanan yang masuk secara daring.',
      'Share of service requests made online.',
    ),
    formulaText: text(
      'Permohonan daring ÷ seluruh permohonan × 100',
      'Online ÷ all requests × 100',
    ),
    trouble: {
      obstacle: text(
        'Masuk aplikasi masih memakai akun terpisah untuk tiap layanan.',
        'Each service still needs its own account.',
      ),
      followUp: text(
        'Satukan akun lewat identitas digital dan pendamping di {a}.',
        'Join accounts by digital identity and assist users in {a}.',
      ),
    },
  }),
];

import { text } from '../text';
import { indicatorSeed, UNITS } from './indicator-seed';

export const BRANDING = [
  indicatorSeed({
    id: 'kunjungan-wisatawan',
    name: text('Kunjungan wisatawan', 'Tourist visits'),
    subDimension: 'tourism',
    agency: 'dispar',
    unit: UNITS.visits,
    decimals: 0,
    cadence: 'monthly',
    lagDays: 25,
    isRate: false,
    isCumulative: true,
    target: 720_000,
    yearlyStep: 45_000,
    definition: text(
      'Kunjungan wisatawan nusantara dan mancanegara ke daya tarik wisata sejak Januari.',
      'Domestic and foreign visits to tourist sites since January.',
    ),
    formulaText: text('Jumlah tiket dan tamu tercatat', 'Tickets and guests recorded'),
    documents: ['RPJMD', 'IKU'],
    trouble: {
      obstacle: text(
        'Pantai di {a} ditutup lima pekan karena abrasi; tiket elektronik di {b} belum jalan.',
        'The beach in {a} was closed for five weeks by erosion; e-tickets in {b} do not work yet.',
      ),
      followUp: text(
        'Buka jalur masuk sementara, paket wisata sekolah, dan tiket elektronik.',
        'Open a temporary entrance, offer school packages and start e-tickets.',
      ),
    },
  }),
  indicatorSeed({
    id: 'lama-tinggal',
    name: text('Lama tinggal wisatawan', 'Length of stay'),
    subDimension: 'tourism',
    agency: 'dispar',
    unit: UNITS.days,
    decimals: 2,
    isRate: false,
    target: 2.4,
    yearlyStep: 0.1,
    definition: text(
      'Rata-rata malam menginap per tamu penginapan.',
      'Mean nights per lodging guest.',
    ),
    formulaText: text('Malam tamu ÷ jumlah tamu', 'Guest nights ÷ guests'),
    trouble: {
      obstacle: text(
        'Acara malam hari berkurang; tamu dari bandara langsung pulang pada hari yang sama.',
        'Fewer evening events; guests from the airport return on the same day.',
      ),
      followUp: text(
        'Jadwalkan pentas akhir pekan di {a} dan paket dua malam bersama penginapan.',
        'Schedule weekend shows in {a} and two-night packages with lodgings.',
      ),
    },
  }),
  indicatorSeed({
    id: 'acara-wisata',
    name: text('Acara kalender wisata terlaksana', 'Tourism calendar events held'),
    subDimension: 'tourism',
    agency: 'dispar',
    isCumulative: true,
    target: 95,
    yearlyStep: 1,
    definition: text(
      'Acara kalender wisata yang terlaksana sesuai tanggal sejak Januari.',
      'Calendar events held on their date since January.',
    ),
    formulaText: text(
      'Acara terlaksana ÷ acara setahun × 100',
      'Events held ÷ events of the year × 100',
    ),
    trouble: {
      obstacle: text(
        'Empat acara ditunda karena izin keramaian terlambat.',
        'Four events were postponed by late permits.',
      ),
      followUp: text(
        'Ajukan izin dua bulan sebelum acara dan satukan panitia di {a}.',
        'Apply for permits two months ahead and merge the committees in {a}.',
      ),
    },
  }),
  indicatorSeed({
    id: 'izin-tepat-waktu',
    name: text('Izin usaha terbit tepat waktu', 'Business permits issued on time'),
    subDimension: 'business',
    agency: 'dpmptsp',
    cadence: 'monthly',
    lagDays: 15,
    target: 95,
    yearlyStep: 1,
    definition: text(
      'Bagian izin yang terbit sesuai standar waktu.',
      'Share of permits issued within the standard time.',
    ),
    formulaText: text('Izin tepat waktu ÷ izin terbit × 100', 'On time ÷ issued × 100'),
    documents: ['IKU'],
    trouble: {
      obstacle: text(
        'Pertimbangan teknis tata ruang rata-rata terlambat sembilan hari.',
        'Spatial planning advice comes nine days late on average.',
      ),
      followUp: text(
        'Tempatkan petugas DPUPR di MPP tiga hari sepekan.',
        'Place a public works officer at the service mall three days a week.',
      ),
    },
  }),
  indicatorSeed({
    id: 'umkm-nib',
    name: text('UMKM ber-NIB', 'Small businesses with a business number'),
    subDimension: 'business',
    agency: 'disperindag',
    level: 'district',
    target: 60,
    yearlyStep: 6,
    definition: text(
      'Bagian usaha mikro dan kecil terdata yang memiliki Nomor Induk Berusaha.',
      'Share of registered micro and small businesses with a business identification number.',
    ),
    formulaText: text('UMKM ber-NIB ÷ UMKM terdata × 100', 'With number ÷ registered × 100'),
    trouble: {
      obstacle: text(
        'Pelaku usaha di {a} dan {b} tidak punya surel; pendamping hanya empat orang.',
        'Owners in {a} and {b} have no e-mail; there are only four assistants.',
      ),
      followUp: text(
        'Layanan NIB keliling bersama kantor desa, 40 usaha per hari.',
        'Mobile service with village offices, 40 businesses a day.',
      ),
    },
  }),
  indicatorSeed({
    id: 'ruang-publik',
    name: text('Ruang publik tertata', 'Public spaces in order'),
    subDimension: 'appearance',
    agency: 'disperkim',
    target: 75,
    yearlyStep: 4,
    definition: text(
      'Bagian ruang publik dalam rencana yang memenuhi daftar periksa penataan.',
      'Share of planned public spaces that pass the checklist.',
    ),
    formulaText: text('Ruang publik memenuhi ÷ direncanakan × 100', 'Passed ÷ planned × 100'),
    trouble: {
      obstacle: text(
        'Pedagang di alun-alun {a} belum pindah; paket taman {b} menunggu adendum.',
        'Vendors at the square in {a} have not moved; the park package in {b} waits for an amendment.',
      ),
      followUp: text(
        'Sepakati jadwal pindah bersama paguyuban dan tuntaskan adendum bulan ini.',
        'Agree the moving schedule with the vendors and finish the amendment this month.',
      ),
    },
  }),
  indicatorSeed({
    id: 'lampu-jalan-menyala',
    name: text('Lampu jalan menyala', 'Street lights working'),
    subDimension: 'appearance',
    agency: 'dishub',
    cadence: 'monthly',
    lagDays: 20,
    level: 'district',
    target: 92,
    yearlyStep: 1.5,
    definition: text(
      'Bagian titik lampu jalan yang menyala saat pemeriksaan malam.',
      'Share of street lights on at the night check.',
    ),
    formulaText: text('Titik menyala ÷ titik diperiksa × 100', 'On ÷ checked × 100'),
    trouble: {
      obstacle: text(
        'Kabel di {a} dicuri dan suku cadang habis sejak bulan lalu.',
        'Cables in {a} were stolen and spare parts ran out last month.',
      ),
      followUp: text(
        'Pasang panel terkunci dan belanja suku cadang lewat katalog.',
        'Install locked panels and buy parts through the catalogue.',
      ),
    },
  }),
];

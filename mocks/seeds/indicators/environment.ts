import { text } from '../text';
import { indicatorSeed, UNITS } from './indicator-seed';

export const ENVIRONMENT = [
  indicatorSeed({
    id: 'sampah-terkelola',
    name: text('Sampah terkelola', 'Waste managed'),
    subDimension: 'waste',
    agency: 'dlh',
    level: 'district',
    target: 58,
    yearlyStep: 5,
    definition: text(
      'Bagian timbulan sampah yang dikurangi dan ditangani.',
      'Share of waste that is reduced or handled.',
    ),
    formulaText: text(
      'Sampah dikurangi dan ditangani ÷ timbulan × 100',
      'Reduced and handled ÷ generated × 100',
    ),
    documents: ['RPJMD', 'IKU', 'SmartCity'],
    trouble: {
      obstacle: text(
        'Tiga dari sembilan truk rusak; residu empat kecamatan belum terangkut rutin.',
        'Three of nine trucks are broken; residue of four districts is not collected regularly.',
      ),
      followUp: text(
        'Sewa empat armada; jadwal angkut baru per kecamatan, mulai dari {a}.',
        'Rent four trucks; a new schedule by district, starting with {a}.',
      ),
    },
  }),
  indicatorSeed({
    id: 'iklh',
    name: text('Indeks Kualitas Lingkungan Hidup', 'Environmental quality index'),
    subDimension: 'protection',
    agency: 'dlh',
    unit: UNITS.index,
    decimals: 2,
    cadence: 'yearly',
    lagDays: 120,
    isRate: false,
    target: 72,
    yearlyStep: 0.6,
    definition: text(
      'Gabungan indeks kualitas air, udara dan lahan.',
      'Combined index of water, air and land quality.',
    ),
    formulaText: text(
      'Jumlah tertimbang IKA, IKU dan IKL',
      'Weighted sum of water, air and land indices',
    ),
    documents: ['RPJMD', 'IKU'],
    trouble: {
      obstacle: text(
        'Contoh air sungai di {a} melewati baku mutu pada dua musim.',
        'River samples in {a} exceeded limits in two seasons.',
      ),
      followUp: text(
        'Tertibkan tujuh pembuang limbah dan pantau tiap bulan.',
        'Act on seven polluters and monitor monthly.',
      ),
    },
  }),
  indicatorSeed({
    id: 'mata-air',
    name: text('Mata air terpantau', 'Springs monitored'),
    subDimension: 'protection',
    agency: 'dlh',
    level: 'district',
    target: 70,
    yearlyStep: 5,
    definition: text(
      'Bagian mata air terdata yang debitnya diukur tiap triwulan.',
      'Share of registered springs measured every quarter.',
    ),
    formulaText: text('Mata air diukur ÷ mata air terdata × 100', 'Measured ÷ registered × 100'),
    trouble: {
      obstacle: text(
        'Alat ukur debit belum datang; petugas {a} belum dilatih.',
        'The flow meters have not arrived; staff in {a} are not trained.',
      ),
      followUp: text(
        'Ukur manual di 20 mata air utama sambil menunggu alat.',
        'Measure 20 main springs by hand meanwhile.',
      ),
    },
  }),
  indicatorSeed({
    id: 'bank-sampah-aktif',
    name: text('Bank sampah aktif', 'Active waste banks'),
    subDimension: 'waste',
    agency: 'dlh',
    level: 'district',
    target: 65,
    yearlyStep: 6,
    definition: text(
      'Bagian bank sampah yang menimbang paling sedikit sekali sebulan.',
      'Share of waste banks that weigh at least once a month.',
    ),
    formulaText: text('Bank sampah aktif ÷ terdaftar × 100', 'Active ÷ registered × 100'),
    trouble: {
      obstacle: text(
        'Harga plastik turun; pengepul berhenti mengambil di {a}.',
        'Plastic prices fell; collectors stopped coming to {a}.',
      ),
      followUp: text(
        'Kontrak pembeli tetap lewat BUMDes.',
        'A standing buyer through village enterprises.',
      ),
    },
  }),
  indicatorSeed({
    id: 'limbah-medis',
    name: text('Limbah medis terolah', 'Medical waste treated'),
    subDimension: 'waste',
    agency: 'rsud',
    target: 95,
    yearlyStep: 4,
    definition: text(
      'Bagian limbah medis fasilitas kesehatan yang diolah sesuai izin.',
      'Share of medical waste treated under permit.',
    ),
    formulaText: text('Limbah diolah ÷ limbah medis × 100', 'Treated ÷ medical waste × 100'),
    trouble: {
      obstacle: text(
        'Insinerator menunggu izin emisi; pengangkut pihak ketiga hanya dua kali sebulan.',
        'The incinerator waits for its emission permit; the carrier comes only twice a month.',
      ),
      followUp: text(
        'Tambah jadwal angkut dan sewa gudang dingin di {a}.',
        'Add collections and rent cold storage in {a}.',
      ),
    },
  }),
  indicatorSeed({
    id: 'pju-hemat',
    name: text('Lampu jalan hemat energi', 'Energy-saving street lights'),
    subDimension: 'energy',
    agency: 'dishub',
    target: 65,
    yearlyStep: 6,
    definition: text(
      'Bagian lampu jalan berjenis LED atau tenaga surya.',
      'Share of street lights that are LED or solar.',
    ),
    formulaText: text('Lampu hemat ÷ lampu jalan × 100', 'Saving ÷ all street lights × 100'),
    formerly: {
      until: '05-04',
      definition: text('Bagian lampu jalan berjenis LED.', 'Share of street lights that are LED.'),
      formulaText: text('Lampu LED ÷ lampu jalan × 100', 'LED ÷ all street lights × 100'),
    },
    trouble: {
      obstacle: text(
        'Pengadaan 600 lampu LED tertahan uji contoh.',
        'The purchase of 600 LED lights is held by sample tests.',
      ),
      followUp: text(
        'Uji ulang di laboratorium lain dan kirim bertahap.',
        'Retest at another laboratory and deliver in stages.',
      ),
    },
  }),
  indicatorSeed({
    id: 'listrik-gedung',
    name: text('Konsumsi listrik gedung pemda', 'Electricity use of government buildings'),
    subDimension: 'energy',
    agency: 'dpupr',
    unit: UNITS.energy,
    direction: 'lower-is-better',
    isRate: false,
    target: 86,
    yearlyStep: -3,
    definition: text(
      'Konsumsi listrik setahun berjalan per meter persegi gedung pemda.',
      'Electricity in the last twelve months per square metre.',
    ),
    formulaText: text('kWh ÷ luas lantai', 'kWh ÷ floor area'),
    trouble: {
      obstacle: text(
        'Meter terpisah belum ada di 12 gedung.',
        'Twelve buildings have no separate meter.',
      ),
      followUp: text(
        'Pasang meter dan atur suhu pendingin ruangan.',
        'Install meters and set cooling temperatures.',
      ),
    },
  }),
];

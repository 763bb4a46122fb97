import { text } from '../text';
import { indicatorSeed, UNITS } from './indicator-seed';

export const GOVERNANCE = [
  indicatorSeed({
    id: 'lapor-tepat-waktu',
    name: text('Aduan SP4N-LAPOR selesai tepat waktu', 'SP4N-LAPOR complaints closed on time'),
    subDimension: 'public-service',
    agency: 'diskominfo',
    target: 90,
    definition: text(
      'Bagian aduan warga di SP4N-LAPOR yang ditutup dalam batas waktu tindak lanjut.',
      'Share of citizen complaints on SP4N-LAPOR closed within the follow-up limit.',
    ),
    formulaText: text(
      'Aduan selesai tepat waktu ÷ aduan masuk × 100',
      'Complaints closed on time ÷ complaints received × 100',
    ),
    documents: ['IKU', 'SmartCity'],
    trouble: {
      obstacle: text(
        'Admin LAPOR di enam perangkat daerah pindah tugas; 214 aduan belum punya penanggung jawab.',
        'LAPOR admins of six agencies were transferred; 214 complaints have no owner.',
      ),
      followUp: text(
        'Tunjuk admin pengganti lewat surat Sekda dan cek aduan tiga kali sehari.',
        'Appoint new admins by letter of the regional secretary and check complaints three times a day.',
      ),
    },
  }),
  indicatorSeed({
    id: 'ikm',
    name: text('Indeks Kepuasan Masyarakat', 'Public satisfaction index'),
    subDimension: 'public-service',
    agency: 'bag-organisasi',
    unit: UNITS.index,
    decimals: 2,
    cadence: 'semiannual',
    target: 86,
    yearlyStep: 0.8,
    isRate: false,
    definition: text(
      'Nilai survei kepuasan atas sembilan unsur pelayanan seluruh unit layanan.',
      'Survey score on nine service elements across all service units.',
    ),
    formulaText: text('Nilai rata-rata tertimbang × 25', 'Weighted mean score × 25'),
    documents: ['IKU', 'RPJMD'],
    trouble: {
      obstacle: text(
        'Responden survei baru 41 % dari jumlah minimum; unit layanan di {a} belum membuka survei.',
        'Only 41 % of the minimum respondents were reached; units in {a} have not opened the survey.',
      ),
      followUp: text(
        'Pasang kode QR survei di loket dan dampingi unit layanan selama dua pekan.',
        'Put the survey QR code at counters and assist the units for two weeks.',
      ),
    },
  }),
  indicatorSeed({
    id: 'dokumen-satu-hari',
    name: text(
      'Dokumen kependudukan terbit paling lama satu hari',
      'Civil documents issued within one day',
    ),
    subDimension: 'public-service',
    agency: 'dukcapil',
    cadence: 'monthly',
    lagDays: 15,
    level: 'district',
    target: 90,
    definition: text(
      'Bagian permohonan KTP-el, KK dan akta yang terbit paling lama satu hari kerja.',
      'Share of applications for identity cards, family cards and certificates issued within one working day.',
    ),
    formulaText: text(
      'Terbit ≤ 1 hari ÷ permohonan lengkap × 100',
      'Issued ≤ 1 day ÷ complete applications × 100',
    ),
    documents: ['SPM', 'IKU'],
    trouble: {
      obstacle: text(
        'Blangko KTP-el habis tiga kali dan printer di {a} dan {b} rusak.',
        'Identity card blanks ran out three times and printers in {a} and {b} are broken.',
      ),
      followUp: text(
        'Ajukan tambahan blangko ke Ditjen Dukcapil dan geser dua printer dari kantor pusat.',
        'Request more blanks from the ministry and move two printers from the main office.',
      ),
    },
  }),
  indicatorSeed({
    id: 'serapan-apbd',
    name: text('Serapan APBD', 'Budget absorption'),
    subDimension: 'bureaucracy',
    agency: 'bpkad',
    target: 96,
    yearlyStep: 0.5,
    isCumulative: true,
    definition: text(
      'Belanja daerah yang terealisasi sejak Januari dibandingkan pagu setahun.',
      'Regional spending since January compared with the year’s budget.',
    ),
    formulaText: text('Realisasi belanja ÷ pagu × 100', 'Spending ÷ budget × 100'),
    documents: ['IKU'],
    trouble: {
      obstacle: text(
        'Lelang 17 paket konstruksi gagal dan uang muka belum diajukan penyedia.',
        'Tenders of 17 construction packages failed and contractors have not claimed advances.',
      ),
      followUp: text(
        'Lelang ulang dengan syarat disederhanakan; rapat pengendalian tiap Senin.',
        'Retender with simpler requirements; control meeting every Monday.',
      ),
    },
  }),
  indicatorSeed({
    id: 'belanja-katalog',
    name: text('Belanja lewat katalog elektronik', 'Spending through the electronic catalogue'),
    subDimension: 'bureaucracy',
    agency: 'bag-pengadaan',
    target: 70,
    yearlyStep: 5,
    definition: text(
      'Bagian belanja pengadaan yang dilakukan melalui katalog elektronik.',
      'Share of procurement spending made through the electronic catalogue.',
    ),
    formulaText: text(
      'Nilai e-purchasing ÷ nilai pengadaan × 100',
      'E-purchasing value ÷ procurement value × 100',
    ),
    documents: ['SmartCity'],
    trouble: {
      obstacle: text(
        'Penyedia lokal di {a} belum tayang di katalog, sehingga sekolah belanja manual.',
        'Local suppliers in {a} are not in the catalogue, so schools buy manually.',
      ),
      followUp: text(
        'Klinik pendaftaran penyedia dua kali sepekan di kantor kecamatan.',
        'Supplier registration clinic twice a week at the district office.',
      ),
    },
  }),
  indicatorSeed({
    id: 'rekomendasi-asesor',
    name: text('Rekomendasi asesor ditindaklanjuti', 'Assessor recommendations followed up'),
    subDimension: 'public-policy',
    agency: 'bapperida',
    target: 80,
    yearlyStep: 5,
    definition: text(
      'Bagian rekomendasi evaluasi kota cerdas yang tindak lanjutnya selesai dengan data dukung.',
      'Share of smart city recommendations completed with evidence.',
    ),
    formulaText: text(
      'Rekomendasi selesai ÷ seluruh rekomendasi × 100',
      'Completed ÷ all recommendations × 100',
    ),
    documents: ['SmartCity'],
    trouble: {
      obstacle: text(
        'Lima rekomendasi menunggu Perda; naskah akademik belum disepakati bersama DPRD.',
        'Five recommendations wait for a regional law whose draft is not agreed with the council.',
      ),
      followUp: text(
        'Jadwalkan pembahasan dengan Bapemperda dan pakai Perbup sebagai dasar sementara.',
        'Schedule talks with the legislation body and use a regent regulation meanwhile.',
      ),
    },
  }),
  indicatorSeed({
    id: 'satu-data-tepat-waktu',
    name: text('Data sektoral terbit tepat waktu di Satu Data', 'Sector data published on time'),
    subDimension: 'public-policy',
    agency: 'diskominfo',
    target: 85,
    yearlyStep: 4,
    definition: text(
      'Bagian kumpulan data prioritas yang terbit sesuai jadwal di portal Satu Data.',
      'Share of priority data sets published on schedule on the One Data portal.',
    ),
    formulaText: text(
      'Terbit sesuai jadwal ÷ data prioritas × 100',
      'On schedule ÷ priority data sets × 100',
    ),
    trouble: {
      obstacle: text(
        'Sembilan produsen data mengirim berkas tanpa metadata sehingga tidak lolos pemeriksaan.',
        'Nine producers sent files without metadata, which failed the checks.',
      ),
      followUp: text(
        'Pendampingan metadata di tempat dan templat isian tunggal untuk semua produsen.',
        'On-site metadata help and one template for all producers.',
      ),
    },
  }),
];

import { dataOwnerWords } from './data/owners';
import { dataReferenceWords } from './data/reference';
import { dataSourceWords } from './data/sources';

export const dataPage = {
  'data.head.document': 'Tentang Data · {regency}',
  'data.head.name': 'Tentang Data',
  'data.head.failed': 'Tentang Data: data belum dapat dimuat',
  'data.head.empty': 'Belum ada data: belum ada indikator yang terbit.',
  'data.head.finding':
    '{current} dari {indicators} indikator mutakhir; {late} perangkat daerah terlambat lapor.',
  'data.head.findingNever':
    '{current} dari {indicators} indikator mutakhir; {never} perangkat daerah belum pernah lapor.',
  'data.head.findingBoth':
    '{current} dari {indicators} indikator mutakhir; {late} perangkat daerah terlambat lapor, {never} belum pernah lapor.',
  'data.head.allCurrent': 'Semua {indicators} indikator mutakhir; tidak ada yang terlambat lapor.',
  'data.head.newest': 'Angka terbaru terbit {date}',
  ...dataOwnerWords,
  ...dataSourceWords,
  ...dataReferenceWords,
} as const;

import { addDays, type IsoDate, isoDate, yearOf } from '@/domain/time/calendar';
import { text } from '../seeds/text';
import type { Wire } from '../wire';

type Edition = Wire<'editions'>['editions'][number];
type Promise = Wire<'promises'>['promises'][number];

function editionsOfYear(year: number): Edition[] {
  return [
    {
      id: `lkpj-${year - 1}`,
      name: text(`LKPJ Tahun ${year - 1}`, `Accountability report ${year - 1}`),
      asOf: `${year}-03-31`,
      meetingDate: `${year}-04-14`,
      publishedAt: `${year}-04-01`,
    },
    {
      id: `rdp-komisi-iii-${year}-07`,
      name: text(`RDP Komisi III, Juli ${year}`, `Commission III hearing, July ${year}`),
      asOf: `${year}-06-30`,
      commission: 'Komisi III',
      meetingDate: `${year}-07-15`,
      publishedAt: `${year}-07-03`,
    },
    {
      id: `rdp-komisi-ii-${year}-10`,
      name: text(`RDP Komisi II, Oktober ${year}`, `Commission II hearing, October ${year}`),
      asOf: `${year}-10-15`,
      commission: 'Komisi II',
      meetingDate: `${year}-10-21`,
      publishedAt: `${year}-10-16`,
    },
  ];
}

/** Frozen dates of last year's and this year's hearings. */
export function editionsOf(regency: string, today: IsoDate): Wire<'editions'> {
  const year = yearOf(today);
  const editions = [...editionsOfYear(year - 1), ...editionsOfYear(year)];
  return { regency, editions: editions.filter(({ publishedAt }) => publishedAt <= today) };
}

const PROMISES: (Pick<Promise, 'question' | 'promise' | 'agency' | 'indicator'> & {
  dueInDays: number;
  isKept: boolean;
})[] = [
  {
    question: text('Mengapa armada sampah belum cukup?', 'Why are there too few waste trucks?'),
    promise: text('Empat armada sewa beroperasi', 'Four rented trucks will run'),
    agency: 'dlh',
    indicator: 'sampah-terkelola',
    dueInDays: 150,
    isKept: false,
  },
  {
    question: text('Kapan ruas jalan rusak diperbaiki?', 'When will the damaged road be repaired?'),
    promise: text('Kontrak rekonstruksi diteken', 'The reconstruction contract will be signed'),
    agency: 'dpupr',
    indicator: 'jalan-mantap',
    dueInDays: 60,
    isKept: true,
  },
  {
    question: text('Berapa wajib pajak yang menunggak?', 'How many taxpayers are in arrears?'),
    promise: text('Daftar penunggak disampaikan tiap bulan', 'The list will be sent every month'),
    agency: 'bapenda',
    indicator: 'pad',
    dueInDays: 30,
    isKept: false,
  },
];

/** Promises made at every hearing, some kept. */
export function promisesOf(regency: string, today: IsoDate): Wire<'promises'> {
  const promises = editionsOf(regency, today).editions.flatMap((edition) =>
    PROMISES.map(({ dueInDays, isKept, ...promise }, at): Promise => {
      const due = addDays(isoDate(edition.meetingDate), dueInDays);
      const kept = addDays(due, -6);
      const isDone = isKept && kept <= today;
      return {
        ...promise,
        id: `${edition.id}-${at + 1}`,
        edition: edition.id,
        due,
        keptAt: isDone ? kept : null,
        evidence: isDone ? [{ name: text('Salinan kontrak', 'Copy of the contract') }] : [],
        publishedAt: edition.meetingDate,
      };
    }),
  );
  return { promises: promises.filter(({ publishedAt }) => publishedAt <= today) };
}

import { known } from './recomputed';
import { countedFrom, isSentBackLate } from './worksheet-days';

/** Readiness, programmes and worksheets as they come over the wire, and what the page must say of them. */
export type RawItem = {
  year: number;
  element: string;
  name: { id: string };
  state: 'present' | 'in-progress' | 'absent';
  agency?: string;
  publishedAt: string;
};
export type RawPillar = { year: number; code: string; achievement: number; publishedAt: string };
export type RawReadiness = { items: RawItem[]; pillars: RawPillar[] };

export type RawProgramme = {
  year: number;
  dimension: string;
  planned: number;
  realised: number;
  source: string;
  publishedAt: string;
};

export type RawWorksheet = {
  id: string;
  agency: string;
  form: { id: string };
  stage: string;
  due: string;
  state: string;
  submittedAt: string | null;
  verifier: string | null;
  note: { id: string } | null;
  version: number;
  publishedAt: string;
};

export const STATE_WORDS = { present: 'Ada', 'in-progress': 'Dalam proses', absent: 'Belum ada' };

const WORKSHEET_WORDS: Record<string, string> = {
  'not-submitted': 'Belum diserahkan',
  draft: 'Draf',
  submitted: 'Diserahkan',
  returned: 'Dikembalikan',
  verified: 'Diverifikasi',
};

export const itemsIn = ({ items }: RawReadiness, year: number, day: string): RawItem[] =>
  known(
    items.filter((item) => item.year === year),
    ({ element, name }) => `${element} ${name.id}`,
    day,
  );

export const pillarsIn = ({ pillars }: RawReadiness, year: number, day: string): RawPillar[] =>
  known(
    pillars.filter((pillar) => pillar.year === year),
    ({ code }) => code,
    day,
  );

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** Days past due of a worksheet that its agency still has to hand in; 0 when it is not late. */
export const daysLate = (worksheet: RawWorksheet, day: string): number =>
  ['not-submitted', 'draft', 'returned'].includes(worksheet.state)
    ? Math.max(0, daysBetween(countedFrom(worksheet), day))
    : 0;

const MONTHS = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');
const dayText = (day: string) =>
  `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** All that a cell of the matrix must say. */
export function wordsOf(worksheet: RawWorksheet, day: string): string {
  const { state, due, version, verifier, note, stage, form } = worksheet;
  const late = daysLate(worksheet, day);
  const facts = [
    `tenggat ${dayText(due)}`,
    handedInText(worksheet),
    isSentBackLate(worksheet)
      ? `dikembalikan ${dayText(worksheet.publishedAt)}; dihitung sejak hari itu`
      : '',
    version > 1 ? `penyerahan ke-${version}` : '',
    verifier === null ? '' : `verifikator ${verifier}`,
  ];
  return [
    `Tahap ${stage} · ${form.id}`,
    ` ${WORKSHEET_WORDS[state]}${late > 0 ? ` · lewat ${late} hari` : ''}`,
    facts.filter((fact) => fact !== '').join(' · '),
    note === null ? '' : `Catatan: ${note.id}`,
  ].join('');
}

/** For one handed in again no day is set. */
function handedInText({ version, due, submittedAt }: RawWorksheet): string {
  if (submittedAt === null) return '';
  const after = version > 1 ? 0 : daysBetween(due, submittedAt);
  const text = `diserahkan ${dayText(submittedAt)}`;
  return after > 0 ? `${text}, ${after} hari setelah tenggat` : text;
}

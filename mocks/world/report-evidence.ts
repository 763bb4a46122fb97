import type { IsoDate } from '@/domain/time/calendar';
import { addDays } from '@/domain/time/calendar';
import { text } from '../seeds/text';
import type { ReportWire } from '../wire';
import type { QuickWinPlan } from './quick-win-plan';

type Piece = ReportWire['evidence'][number];

/** A domain that is kept free for examples: the files do not exist. */
const ARCHIVE = 'https://example.org/data-dukung';

const addressOf = ({ seed }: QuickWinPlan, day: IsoDate, file: string): string =>
  `${ARCHIVE}/${seed.id}/${day.slice(0, 7)}/${file}`;

const minutes = (day: IsoDate): Piece => ({
  name: text('Berita acara kemajuan pekerjaan', 'Progress minutes'),
  kind: 'minutes',
  date: day,
});

const photos = (plan: QuickWinPlan, day: IsoDate): Piece => ({
  name: text('Foto bertanda lokasi', 'Geotagged photos'),
  kind: 'photo',
  date: addDays(day, -3),
  url: addressOf(plan, day, 'foto.zip'),
});

const volumes = (plan: QuickWinPlan, day: IsoDate): Piece => ({
  name: text('Rekap volume per lokasi', 'Quantities by site'),
  kind: 'data',
  date: addDays(day, 2),
  url: addressOf(plan, day, 'rekap-volume.csv'),
});

const payment = (day: IsoDate): Piece => ({
  name: text('SP2D pembayaran termin', 'Payment order of the instalment'),
  kind: 'document',
  date: addDays(day, -9),
});

/** What the inspection that corrected a report left behind. */
export const inspection = (plan: QuickWinPlan, day: IsoDate): Piece => ({
  name: text('Berita acara pemeriksaan lapangan bersama', 'Minutes of the joint site inspection'),
  kind: 'minutes',
  date: addDays(day, 27),
  url: addressOf(plan, day, 'pemeriksaan-lapangan.pdf'),
});

/** The first reports were accepted without evidence. */
const UNPROVEN = 2;

/** Behind by so much, but not critical: its newest report came without evidence too. */
const isLate = ({ seed: { deviation } }: QuickWinPlan): boolean =>
  deviation < -10 && deviation >= -20;

/** Evidence of the report numbered `at`, first 0: minutes always, the rest by turns. */
export function evidenceOf(plan: QuickWinPlan, day: IsoDate, at: number): Piece[] {
  if (at < UNPROVEN || (isLate(plan) && at === plan.reportDays.length - 1)) return [];
  return [
    minutes(day),
    ...(at % 2 === 0 ? [photos(plan, day)] : []),
    ...(at % 3 === 0 ? [volumes(plan, day)] : []),
    ...(at % 4 === 1 ? [payment(day)] : []),
  ];
}

import { addDays, type IsoDate, isoDate, yearOf } from '@/domain/time/calendar';
import { text } from '../seeds/text';
import type { Wire } from '../wire';
import { SIMULATION } from './figures';
import { HEARING_PROMISES, type PromiseSeed, WORKS } from './hearing-promises';

type HearingKind = keyof typeof HEARING_PROMISES;
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
      name: text(`RDP Komisi III, Juli ${year}`, `Komisi III hearing, July ${year}`),
      asOf: `${year}-06-30`,
      commission: 'Komisi III',
      meetingDate: `${year}-07-15`,
      publishedAt: `${year}-07-03`,
    },
    {
      id: `rdp-komisi-ii-${year}-10`,
      name: text(`RDP Komisi II, Oktober ${year}`, `Komisi II hearing, October ${year}`),
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

const KINDS: Record<string, HearingKind | undefined> = {
  'Komisi II': 'komisi-ii',
  'Komisi III': 'komisi-iii',
};

/** The accountability report is heard by the whole council. */
const kindOf = ({ commission }: Edition): HearingKind =>
  (commission === undefined ? undefined : KINDS[commission]) ?? 'lkpj';

/** A promise open last year was kept in the end. */
const KEPT_LATE_AFTER = 35;
/** A promise kept is on record two days later. */
const RECORDED_AFTER = 2;

function keptDay(keptAfter: number | null, due: IsoDate, today: IsoDate): IsoDate | null {
  const isOld = yearOf(due) < yearOf(today);
  if (keptAfter === null && !isOld) return null;
  return addDays(due, keptAfter ?? KEPT_LATE_AFTER);
}

/** The promise as it was made and, once that is known, as it was kept. */
function versionsOf(
  edition: Edition,
  { isOfWorks = false, isUnproved = false, dueInDays, ...seed }: PromiseSeed,
  at: number,
  { regency, today }: { regency: string; today: IsoDate },
): Promise[] {
  const { keptAfter, ...promise } = { ...seed, ...(isOfWorks ? WORKS[regency] : {}) };
  const due = addDays(isoDate(edition.meetingDate), dueInDays);
  const made: Promise = {
    ...promise,
    id: `${edition.id}-${at + 1}`,
    edition: edition.id,
    due,
    keptAt: null,
    evidence: [],
    source: SIMULATION.id,
    publishedAt: edition.meetingDate,
  };
  const keptAt = keptDay(keptAfter, due, today);
  if (keptAt === null) return [made];
  const letter = { name: text('Salinan surat penyampaian', 'Copy of the covering letter') };
  const evidence = isUnproved ? [] : [letter];
  return [made, { ...made, keptAt, evidence, publishedAt: addDays(keptAt, RECORDED_AFTER) }];
}

/** Promises made at every hearing, each version that was published by the day. */
export function promisesOf(regency: string, today: IsoDate): Wire<'promises'> {
  const promises = editionsOf(regency, today).editions.flatMap((edition) =>
    HEARING_PROMISES[kindOf(edition)].flatMap((seed, at) =>
      versionsOf(edition, seed, at, { regency, today }),
    ),
  );
  return {
    sources: [SIMULATION],
    promises: promises.filter(({ publishedAt }) => publishedAt <= today),
  };
}

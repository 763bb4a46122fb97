import { indicatorCondition } from '../../indicator/indicatorCondition';
import type { Agency } from '../../region/region';
import { anIndicator, aRecord } from '../../testRecords';
import { addDays, isoDate } from '../../time/calendar';
import type { Edition } from '../edition';
import type { HearingPromise } from '../promise';
import { WHOLE_REGENCY } from '../scope';
import { earlierPromises } from './earlierPromises';

/** The day of the edition, for tests. */
export const AS_OF = isoDate('2026-06-30');

/** Of a hearing held on 14 April. */
export const edition = (id: string, over: Partial<Edition> = {}): Edition => ({
  id,
  name: { id },
  asOf: isoDate('2026-03-31'),
  commission: null,
  scope: WHOLE_REGENCY,
  meetingDate: isoDate('2026-04-14'),
  publishedAt: isoDate('2026-04-01'),
  fingerprint: null,
  ...over,
});

const agency = (id: string, commission: string): Agency => ({
  id,
  name: id,
  shortName: id,
  kind: 'department',
  commission,
  headPost: { id: '' },
  formerNames: [],
});

/** An indicator of the environment, as it stands that day. */
export const waste = indicatorCondition(
  aRecord({ indicator: anIndicator({ id: 'sampah', dimension: 'environment' }) }),
  AS_OF,
);

/** Made in April and due so many days after the edition's day. */
export const promised = (
  id: string,
  dueInDays: number,
  over: Partial<HearingPromise> = {},
): HearingPromise => ({
  id,
  edition: 'lkpj',
  question: { id: 'Kapan?' },
  promise: { id: 'Segera' },
  agency: 'dlh',
  due: addDays(AS_OF, dueInDays),
  keptAt: null,
  evidence: [],
  indicator: null,
  quickWin: null,
  source: { id: 's', name: 's', simulated: true },
  publishedAt: isoDate('2026-04-14'),
  ...over,
});

export type Asked = Parameters<typeof earlierPromises>[1];

const NOW: Asked = {
  asOf: AS_OF,
  meetingDate: isoDate('2026-07-15'),
  scope: WHOLE_REGENCY,
  since: null,
  reference: {
    edition: { kind: 'published', id: 'rdp' },
    scope: null,
    since: null,
    fingerprint: null,
  },
};

/** What a hearing of 15 July is told, of two agencies and one indicator. */
export const seen = (
  promises: HearingPromise[],
  over: Partial<Asked> = {},
  editions = [edition('lkpj')],
) =>
  earlierPromises(
    {
      promises,
      editions,
      agencies: [agency('dlh', 'Komisi III'), agency('bapenda', 'Komisi II')],
      indicators: [waste],
      quickWins: [],
    },
    { ...NOW, ...over },
  );

import type { Context } from '../parts/context';
import { given, text } from '../parts/texts';
import { groupBy } from '../parts/versions';
import type { Body } from '../parts/wire';

const ZONES = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const;

export type Profile = Body<'profile'>;

/** One regency with its districts, agencies and masterplan. */
export function buildProfile(context: Context): Profile | null {
  const { records, origins } = context;
  const [row] = records.regency;
  if (row === undefined) return null;
  const { at: _, timeZone, publishedAt, ...identity } = row;
  return {
    regency: origins.of(row, { ...identity, timeZone: timeZone ?? ZONES[row.zone] }),
    districts: records.districts.map(({ at, ...district }) => origins.of({ at }, { ...district })),
    agencies: agenciesOf(context),
    masterplan: masterplanOf(context),
    publishedAt,
  };
}

function agenciesOf({ records, origins }: Context): Profile['agencies'] {
  const formerNames = groupBy(records.formerNames, ({ agency }) => agency);
  return records.agencies.map(({ at, commission, headPost, headPostEn, ...agency }) =>
    origins.of(
      { at },
      {
        ...agency,
        ...given('commission', commission),
        headPost: text(headPost, headPostEn),
        formerNames: formerNames(agency.id).map(({ at: place, agency: _, ...former }) =>
          origins.of({ at: place }, { ...former }),
        ),
      },
    ),
  );
}

function masterplanOf({ records, origins }: Context): Profile['masterplan'] {
  const [plan] = records.masterplan;
  if (plan === undefined) return null;
  return origins.of(plan, {
    from: plan.from,
    to: plan.to,
    ...given('legalBasis', plan.legalBasis),
    books: records.books.map((book) =>
      origins.of(book, {
        number: book.number,
        title: text(book.title, book.titleEn),
        year: book.year,
        ...given('url', book.url),
      }),
    ),
    roadmap: records.roadmap.map((step) =>
      origins.of(step, {
        year: step.year,
        dimension: step.dimension,
        programme: text(step.programme, step.programmeEn),
        agency: step.agency,
        horizon: step.horizon,
        ...given('budget', step.budget),
      }),
    ),
  });
}

export const sourcesOf = ({ records, origins }: Context) =>
  records.sources.map(({ at, url, ...source }) =>
    origins.of({ at }, { ...source, ...given('url', url), simulated: source.simulated ?? false }),
  );

import type { RowOf } from '../../tables/tables';
import { type Context, rowProblem } from '../parts/context';
import { given, optionalText, text } from '../parts/texts';
import type { Body } from '../parts/wire';

export const buildProgrammes = ({ records, origins }: Context): Body<'programmes'>['programmes'] =>
  records.programmes.map(({ at, ...programme }) => origins.of({ at }, { ...programme }));

export const buildReadiness = ({
  records,
  origins,
}: Context): Pick<Body<'readiness'>, 'items' | 'pillars'> => ({
  items: records.readinessItems.map(({ at, name, nameEn, agency, ...item }) =>
    origins.of({ at }, { ...item, name: text(name, nameEn), ...given('agency', agency) }),
  ),
  pillars: records.readinessPillars.map(({ at, ...pillar }) => origins.of({ at }, { ...pillar })),
});

export const buildWorksheets = ({ records, origins }: Context): Body<'worksheets'>['worksheets'] =>
  records.worksheets.map(({ at, form, formEn, note, noteEn, attachments, ...sheet }) =>
    origins.of(
      { at },
      {
        ...sheet,
        form: text(form, formEn),
        note: optionalText(note, noteEn),
        attachments: attachments ?? [],
      },
    ),
  );

export const buildServices = (context: Context): Body<'services'>['services'] =>
  context.records.services.map((row) => context.origins.of(row, serviceOf(row, context)));

function serviceOf(row: RowOf<'services'>, { problems }: Context) {
  const { latitude, longitude } = row;
  if ((latitude === null) !== (longitude === null))
    problems.push(rowProblem(row.at, latitude === null ? 'latitude' : 'longitude', '', HALF_PLACE));
  return {
    id: row.id,
    name: text(row.name, row.nameEn),
    ...given('nameSource', row.nameSource),
    purpose: text(row.purpose, row.purposeEn),
    purposeCode: row.purposeCode,
    dimension: row.dimension,
    agency: row.agency,
    kind: row.kind,
    status: row.status,
    integrated: row.integrated,
    users: row.users,
    ...given('usersPeriod', row.usersPeriod),
    startYear: row.startYear,
    ...given('url', row.url),
    ...(latitude === null || longitude === null ? {} : { position: { longitude, latitude } }),
    ...given('district', row.district),
    source: row.source,
    publishedAt: row.publishedAt,
  };
}

const HALF_PLACE = {
  reason: 'hanya salah satu dari Lintang dan Bujur yang terisi',
  fix: 'Isi keduanya, atau kosongkan keduanya.',
};

export const buildEditions = (context: Context): Body<'editions'>['editions'] =>
  context.records.editions.map((row) => context.origins.of(row, editionOf(row, context)));

function editionOf(row: RowOf<'editions'>, { problems }: Context) {
  const { scopeAgency: agency, scopeDimension: dimension } = row;
  if (agency !== null && dimension !== null)
    problems.push(rowProblem(row.at, 'scopeDimension', dimension, TWO_SCOPES));
  const scope = agency !== null ? { agency } : dimension !== null ? { dimension } : null;
  return {
    id: row.id,
    name: text(row.name, row.nameEn),
    asOf: row.asOf,
    ...given('commission', row.commission),
    ...given('scope', scope),
    meetingDate: row.meetingDate,
    publishedAt: row.publishedAt,
    ...given('fingerprint', row.fingerprint),
  };
}

const TWO_SCOPES = {
  reason: 'satu rapat tentang satu perangkat daerah atau satu dimensi, bukan keduanya',
  fix: 'Kosongkan Perangkat Daerah atau Dimensi.',
};

export const buildPromises = ({ records, origins }: Context): Body<'promises'>['promises'] =>
  records.promises.map((row) =>
    origins.of(row, {
      id: row.id,
      edition: row.edition,
      question: text(row.question, row.questionEn),
      promise: text(row.promise, row.promiseEn),
      agency: row.agency,
      due: row.due,
      keptAt: row.keptAt,
      evidence: (row.evidence ?? []).map(({ name, ...rest }, at) => ({
        name: text(name, row.evidenceEn?.[at] ?? null),
        ...rest,
      })),
      ...given('indicator', row.indicator),
      ...given('quickWin', row.quickWin),
      source: row.source,
      publishedAt: row.publishedAt,
    }),
  );

import { type Cells, sheetRows, type WorldSheets } from '../sheets/sheetRows';
import { accountCells } from './accountCells';
import type { Bodies } from './bodies';
import { quickWinSheets } from './worldQuickWins';

type Text = { id: string; en?: string | undefined } | null | undefined;

/** What an agency would have typed to keep the same world in its spreadsheets. */
export function worldSheets(bodies: Bodies): WorldSheets {
  return {
    ...regionSheets(bodies),
    ...indicatorSheets(bodies),
    ...quickWinSheets(bodies),
    ...assessmentSheets(bodies),
    ...workSheets(bodies),
  };
}

const id = (text: Text): string | null => text?.id ?? null;
const en = (text: Text): string | null => text?.en ?? null;

function regionSheets({ profile, dimensions, ...rest }: Bodies): WorldSheets {
  const { regency, districts, agencies, masterplan, publishedAt } = profile;
  const sources = [
    rest.quickWins.length > 0 ? rest.scorecard.sources : [],
    ...[...rest.series, ...rest.reports].map((body) => body.sources),
    rest.services.sources,
    rest.evaluations.sources,
    rest.indexScores.sources,
    rest.readiness.sources,
    rest.programmes.sources,
    rest.worksheets.sources,
    rest.promises.sources,
  ].flat();
  const unique = [...new Map(sources.map((source) => [source.id, source])).values()];
  return {
    regency: sheetRows('regency', [{ ...regency, publishedAt }]),
    districts: sheetRows('districts', districts),
    agencies: sheetRows(
      'agencies',
      agencies.map((agency) => ({
        id: agency.id,
        name: agency.name,
        shortName: agency.shortName,
        kind: agency.kind,
        commission: agency.commission,
        headPost: id(agency.headPost),
        headPostEn: en(agency.headPost),
      })),
    ),
    formerNames: sheetRows(
      'formerNames',
      agencies.flatMap(({ id: agency, formerNames }) =>
        formerNames.map((former) => ({ agency, ...former })),
      ),
    ),
    sources: sheetRows('sources', unique),
    dimensions: sheetRows(
      'dimensions',
      dimensions.map(({ code, name, aliases }) => ({ code, name, aliases: aliases.join('; ') })),
    ),
    subDimensions: sheetRows(
      'subDimensions',
      dimensions.flatMap(({ code: dimension, subDimensions }) =>
        subDimensions.map(({ code, name }) => ({
          dimension,
          code,
          name: id(name),
          nameEn: en(name),
        })),
      ),
    ),
    masterplan: sheetRows(
      'masterplan',
      masterplan === null
        ? []
        : [{ from: masterplan.from, to: masterplan.to, legalBasis: masterplan.legalBasis }],
    ),
    books: sheetRows(
      'books',
      (masterplan?.books ?? []).map(({ title, ...book }) => ({
        ...book,
        title: id(title),
        titleEn: en(title),
      })),
    ),
    roadmap: sheetRows(
      'roadmap',
      (masterplan?.roadmap ?? []).map(({ programme, ...step }) => ({
        ...step,
        programme: id(programme),
        programmeEn: en(programme),
      })),
    ),
  };
}

function indicatorSheets({ indicators, series, scorecard }: Bodies): WorldSheets {
  const methods = new Map(
    indicators.flatMap(({ id: indicator, methods: ways }) =>
      ways.map((way) => [`${indicator} ${way.id}`, { indicator, ...way }] as const),
    ),
  );
  return {
    indicators: sheetRows('indicators', indicators.map(definitionCells)),
    methods: sheetRows(
      'methods',
      [...methods.values()].map((method) => ({
        indicator: method.indicator,
        id: method.id,
        name: id(method.name),
        nameEn: en(method.name),
        note: id(method.note),
        noteEn: en(method.note),
      })),
    ),
    observations: sheetRows(
      'observations',
      series.flatMap(({ indicator, observations }) =>
        observations.map((figure) => ({ indicator, ...figure })),
      ),
    ),
    targets: sheetRows(
      'targets',
      series.flatMap(({ indicator, targets }) =>
        targets.map((target) => ({ indicator, ...target })),
      ),
    ),
    accounts: sheetRows(
      'accounts',
      scorecard.indicators.flatMap(({ id: indicator, accounts }) =>
        accounts.map((account) => ({ indicator, ...accountCells(account) })),
      ),
    ),
  };
}

function definitionCells(definition: Bodies['indicators'][number]): Cells<'indicators'> {
  const { methods: _, aliases, documents, baseline, ...plain } = definition;
  return {
    ...plain,
    name: id(definition.name),
    nameEn: en(definition.name),
    unitKind: definition.unit.kind,
    unit: id(definition.unit.label),
    unitEn: en(definition.unit.label),
    leadReason: id(definition.leadReason),
    leadReasonEn: en(definition.leadReason),
    baselinePeriod: baseline?.period,
    baselineValue: baseline?.value,
    aliases: aliases.join('; '),
    definition: id(definition.definition),
    definitionEn: en(definition.definition),
    formulaText: id(definition.formulaText),
    formulaTextEn: en(definition.formulaText),
    documents: documents.join('; '),
  };
}

function assessmentSheets({
  schemes,
  evaluations,
  indexScores,
  readiness,
  programmes,
}: Bodies): WorldSheets {
  const of = ({ year, stage, publishedAt }: Bodies['evaluations']['evaluations'][number]) => ({
    year,
    stage,
    publishedAt,
  });
  const each = evaluations.evaluations;
  return {
    schemes: sheetRows(
      'schemes',
      schemes.map(({ components: _1, bands: _2, name, ...scheme }) => ({
        ...scheme,
        name: id(name),
        nameEn: en(name),
      })),
    ),
    schemeComponents: sheetRows(
      'schemeComponents',
      schemes.flatMap(({ id: scheme, components }) =>
        components.map(({ code, name, weight }) => ({
          scheme,
          code,
          weight,
          name: id(name),
          nameEn: en(name),
        })),
      ),
    ),
    bands: sheetRows(
      'bands',
      schemes.flatMap(({ id: scheme, bands }) =>
        bands.map(({ label, from }) => ({ scheme, from, label: id(label), labelEn: en(label) })),
      ),
    ),
    evaluations: sheetRows(
      'evaluations',
      each.map((result) => ({
        ...of(result),
        scheme: result.scheme,
        total: result.total,
        rankPosition: result.rank?.position,
        rankOf: result.rank?.of,
        rankScope: id(result.rank?.scope),
        rankScopeEn: en(result.rank?.scope),
        letter: result.letter,
        source: result.source,
      })),
    ),
    evaluationComponents: sheetRows(
      'evaluationComponents',
      each.flatMap((result) => result.components.map((score) => ({ ...of(result), ...score }))),
    ),
    evaluationDimensions: sheetRows(
      'evaluationDimensions',
      each.flatMap((result) => result.dimensions.map((score) => ({ ...of(result), ...score }))),
    ),
    evaluationNotes: sheetRows(
      'evaluationNotes',
      each.flatMap((result) =>
        (['strengths', 'weaknesses'] as const).flatMap((kind) =>
          result[kind].map((note) => ({ ...of(result), kind, text: id(note), textEn: en(note) })),
        ),
      ),
    ),
    recommendations: sheetRows(
      'recommendations',
      each.flatMap((result) =>
        result.recommendations.map((advice) => ({
          ...of(result),
          text: id(advice.text),
          textEn: en(advice.text),
          agency: advice.agency,
          followUp: id(advice.followUp),
          followUpEn: en(advice.followUp),
          isDone: advice.isDone,
        })),
      ),
    ),
    indexScores: sheetRows(
      'indexScores',
      indexScores.scores.map(({ components: _, predicate, ...score }) => ({
        ...score,
        predicate: id(predicate),
        predicateEn: en(predicate),
      })),
    ),
    indexScoreComponents: sheetRows(
      'indexScoreComponents',
      indexScores.scores.flatMap(({ scheme, year, publishedAt, components }) =>
        components.map((score) => ({ scheme, year, publishedAt, ...score })),
      ),
    ),
    programmes: sheetRows('programmes', programmes.programmes),
    readinessItems: sheetRows(
      'readinessItems',
      readiness.items.map(({ name, ...item }) => ({ ...item, name: id(name), nameEn: en(name) })),
    ),
    readinessPillars: sheetRows('readinessPillars', readiness.pillars),
  };
}

const attachments = (list: readonly { name: string | Text; url?: string | undefined }[]): string =>
  list
    .map(({ name, url }) => {
      const words = typeof name === 'string' ? name : id(name);
      return url === undefined ? words : `${words} <${url}>`;
    })
    .join('; ');

function workSheets({ worksheets, services, editions, promises }: Bodies): WorldSheets {
  return {
    worksheets: sheetRows(
      'worksheets',
      worksheets.worksheets.map(({ form, note, attachments: files, ...sheet }) => ({
        ...sheet,
        form: id(form),
        formEn: en(form),
        note: id(note),
        noteEn: en(note),
        attachments: attachments(files),
      })),
    ),
    services: sheetRows(
      'services',
      services.services.map(({ name, purpose, position, ...service }) => ({
        ...service,
        name: id(name),
        nameEn: en(name),
        purpose: id(purpose),
        purposeEn: en(purpose),
        latitude: position?.latitude,
        longitude: position?.longitude,
      })),
    ),
    editions: sheetRows(
      'editions',
      editions.map(({ name, scope, ...edition }) => ({
        ...edition,
        name: id(name),
        nameEn: en(name),
        scopeAgency: scope !== undefined && 'agency' in scope ? scope.agency : null,
        scopeDimension: scope !== undefined && 'dimension' in scope ? scope.dimension : null,
      })),
    ),
    promises: sheetRows(
      'promises',
      promises.promises.map(({ question, promise, evidence, ...rest }) => ({
        ...rest,
        question: id(question),
        questionEn: en(question),
        promise: id(promise),
        promiseEn: en(promise),
        evidence: attachments(evidence),
        evidenceEn: evidence.map(({ name }) => en(name)).join('; '),
      })),
    ),
  };
}

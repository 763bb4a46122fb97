import { queryOptions } from '@tanstack/react-query';
import type { Evaluation, ProgrammeAchievement } from '@/domain/assessment/evaluation';
import type { RegencyCode } from '@/domain/region/region';
import { type ApiBase, resourceUrl } from '../apiBase';
import { schemeLookup, schemesQuery } from '../catalog/schemeQueries';
import {
  evaluationsSchema,
  programmeAchievementsSchema,
} from '../contract/assessment/evaluationListSchemas';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';
import { toEvaluation, toProgramme } from '../scorecard/toScorecard';
import { sourceLookup } from '../toRecords';

/** Every published version of the yearly evaluations, with their schemes. Throws `ContractError`. */
export const evaluationsQuery = (base: ApiBase, regency: RegencyCode) =>
  queryOptions({
    queryKey: ['evaluations', base.assessment, regency],
    queryFn: async ({ signal, client }): Promise<Evaluation[]> => {
      const url = resourceUrl(base, 'evaluations', { regency });
      const [body, schemes] = await Promise.all([
        getJson(url, signal),
        client.fetchQuery(schemesQuery(base)),
      ]);
      const scheme = schemeLookup(url, schemes);
      return unwrap(
        parsePart(url, evaluationsSchema, body, ({ evaluations, sources }) => {
          const source = sourceLookup(url, sources);
          return evaluations.map((wire, at) =>
            toEvaluation(wire, source, scheme(wire.scheme, `evaluations.${at}`)),
          );
        }),
      );
    },
  });

/** Programmes realised out of planned, every year and version. Throws `ContractError`. */
export const programmesQuery = (base: ApiBase, regency: RegencyCode) =>
  queryOptions({
    queryKey: ['programmes', base.assessment, regency],
    queryFn: async ({ signal }): Promise<ProgrammeAchievement[]> => {
      const url = resourceUrl(base, 'programmes', { regency });
      const body = await getJson(url, signal);
      return unwrap(
        parsePart(url, programmeAchievementsSchema, body, ({ programmes, sources }) => {
          const source = sourceLookup(url, sources);
          return programmes.map((wire) => toProgramme(wire, source));
        }),
      );
    },
  });

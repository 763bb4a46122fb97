import { answer } from '#mocks/answer';
import type { Wire } from '#mocks/wire';
import { unwrap } from '@/api/http/parsePart';
import {
  indicatorConditionsOf,
  indicatorRecordsOf,
  quickWinConditionsOf,
} from '@/api/scorecard/conditionsOf';
import { parseScorecard } from '@/api/scorecard/parseScorecard';
import { toIndicator, toScheme } from '@/api/scorecard/toScorecard';
import type { HearingChange } from '@/domain/hearing/changes/change';
import type { KnownOn } from '@/domain/hearing/changes/editionPair';
import { hearingChanges } from '@/domain/hearing/changes/hearingChanges';
import { WHOLE_REGENCY } from '@/domain/hearing/scope';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { demoWorld, scorecard } from './read-body';

type Days = { before: string; after: string };
type Published = { publishedAt: string };
export type RawPair = ReturnType<typeof rawPair>;

const bodyOf = <T>(path: string): T => answer(demoWorld, `/api/catalog/v1/${path}`).body as T;

/** The raw answers of two days, as a reader with nothing but the files would look things up. */
export function rawPair(code: string, days: Days) {
  const cards = [days.before, days.after].map((day) => scorecard(code, Number(day.slice(0, 4))));
  const { indicators: definitions } = bodyOf<Wire<'indicators'>>(
    `regencies/${code}/indicators.json`,
  );
  const { quickWins: plans } = bodyOf<Wire<'quickWins'>>(`regencies/${code}/quick-wins.json`);
  const { schemes } = bodyOf<Wire<'indexSchemes'>>('index-schemes.json');

  /** The version published last by a day. */
  const known = <T extends Published>(versions: readonly T[], day: keyof Days): T | undefined =>
    versions
      .filter(({ publishedAt }) => publishedAt <= days[day])
      .sort((a, b) => a.publishedAt.localeCompare(b.publishedAt))
      .at(-1);
  const isSince = (day: string | undefined): boolean =>
    day !== undefined && day > days.before && day <= days.after;
  const records = (id: string) =>
    cards.flatMap(({ indicators }) => indicators.filter((it) => it.id === id));
  const targets = (id: string) => records(id).flatMap((it) => it.targets);
  const reports = (id: string) =>
    cards.flatMap((card) => card.reports).filter((it) => it.quickWin === id);
  const report = (id: string, day: keyof Days) =>
    reports(id)
      .filter((it) => it.publishedAt <= days[day])
      .sort((a, b) => a.date.localeCompare(b.date) || a.publishedAt.localeCompare(b.publishedAt))
      .at(-1);
  return {
    ...{ code, days, definitions, schemes, known, isSince, targets, report, reports },
    figures: (id: string) => records(id).flatMap((it) => it.observations),
    plans: (id: string) => plans.filter((it) => it.id === id),
    agencies: cards.flatMap(({ agencies }) => agencies),
    followed: (id: string): { addedAt?: string | undefined; withdrawnAt?: string | undefined } =>
      definitions.findLast((it) => it.id === id) ?? {},
    plannedFor: (id: string) => {
      const versions = plans.filter((it) => it.id === id);
      return {
        addedAt: versions[0]?.publishedAt,
        withdrawnAt: versions.find((it) => it.withdrawnAt !== undefined)?.withdrawnAt,
      };
    },
    deviation: (id: string, day: keyof Days): number | null => {
      const found = report(id, day);
      return found === undefined ? null : found.physicalActual - found.physicalPlan;
    },
    /** Indicator and period of every target whose value on the later day is not the first or known one. */
    movedTargets: (): string[] =>
      (cards[1]?.indicators ?? []).flatMap(({ id }) => {
        const periods = [...new Set(targets(id).map(({ period }) => period))];
        return periods.flatMap((period) => {
          const versions = targets(id).filter((it) => it.period === period);
          const [now, then] = [known(versions, 'after'), known(versions, 'before')];
          return now !== undefined && (then ?? versions[0])?.value !== now.value
            ? [`${id} ${period}`]
            : [];
        });
      }),
  };
}

async function knownOn(code: string, text: string): Promise<KnownOn> {
  const on = isoDate(text);
  const wire = scorecard(code, Number(text.slice(0, 4)));
  const card = await parseScorecard(`${code} ${text}`, wire);
  return {
    on,
    indicators: indicatorConditionsOf(card, on),
    records: indicatorRecordsOf(card, on),
    quickWins: quickWinConditionsOf(card, { on, rules: USUAL_RULES }),
    agencies: card.agencies,
    evaluations: unwrap(card.evaluations),
    programmes: unwrap(card.programmes),
  };
}

/** The list as the section shows it for the whole regency. */
export const changesBetween = async (raw: RawPair): Promise<HearingChange[]> =>
  hearingChanges({
    regency: raw.code,
    before: await knownOn(raw.code, raw.days.before),
    after: await knownOn(raw.code, raw.days.after),
    definitions: raw.definitions.map((wire) => ({
      ...wire,
      indicator: toIndicator(wire),
      publishedAt: isoDate(wire.publishedAt),
      ...{ leadReason: null, sourceUrl: null, nextRelease: null },
    })),
    schemes: raw.schemes.map(toScheme),
    scope: WHOLE_REGENCY,
  });

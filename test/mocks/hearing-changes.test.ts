import { describe, expect, test } from 'vitest';
import type { ChangeOf, HearingChange } from '@/domain/hearing/changes/change';
import type { QuickWinReport } from '@/domain/quick-win/quickWin';
import { changesBetween, type RawPair, rawPair } from './hearing-days';

const PAIRS = [
  ['52.02', '2026-03-31', '2026-06-30'],
  ['52.02', '2026-06-30', '2026-10-15'],
  ['52.02', '2026-10-15', '2026-11-20'],
  ['33.25', '2025-03-31', '2026-11-20'],
  ['73.22', '2024-06-30', '2025-03-31'],
  ['62.02', '2026-03-31', '2026-11-20'],
] as const;

type RevisedReport = Extract<ChangeOf<'value-revised'>, { subject: 'quick-win' }>;

function isReportFound({ before, after, quickWin }: RevisedReport, raw: RawPair): boolean {
  const isRaw = (report: QuickWinReport) =>
    raw
      .reports(quickWin.id)
      .some(
        ({ date, publishedAt, physicalActual, spent }) =>
          date === report.date &&
          publishedAt === report.publishedAt &&
          physicalActual === report.physicalActual &&
          spent === report.spent,
      );
  return (
    before.date === after.date && [before, after].every(isRaw) && raw.isSince(after.publishedAt)
  );
}

/** Whether the raw answers hold what a change claims, each on its day. */
function isFound(change: HearingChange, raw: RawPair): boolean {
  const { known, isSince } = raw;
  switch (change.kind) {
    case 'target-moved': {
      const { before, after, indicator } = change;
      const of = raw.targets(indicator.id).filter(({ period }) => period === after.period);
      return (
        of.some(
          ({ value, publishedAt }) => value === before.value && publishedAt < after.publishedAt,
        ) && of.some(({ value, publishedAt }) => value === after.value && isSince(publishedAt))
      );
    }
    case 'value-moved':
    case 'value-revised': {
      if ('quickWin' in change) return isReportFound(change, raw);
      const valueAt = (day: 'before' | 'after') => {
        const figure = change[day];
        if (figure === null) return true;
        const versions = raw
          .figures(change.indicator.id)
          .filter(({ period, method }) => period === figure.period && method === figure.method);
        const value = figure.kind === 'measured' ? figure.value : null;
        return known(versions, day)?.value === value;
      };
      return valueAt('before') && valueAt('after') && isSince(change.after.publishedAt);
    }
    case 'status-flipped': {
      if (change.subject === 'indicator')
        return (['before', 'after'] as const).every((day) => {
          const latest = change.latest[day];
          const of = raw.figures(change.indicator.id);
          return latest === null || of.some(({ value }) => value === latest.value);
        });
      return (['before', 'after'] as const).every(
        (day) => raw.deviation(change.quickWin.id, day) === change.deviation[day],
      );
    }
    case 'milestone-slipped':
      return (['before', 'after'] as const).every((day) => {
        const version = known(raw.plans(change.quickWin.id), day);
        const milestone = version?.milestones.find(({ id }) => id === change[day].id);
        return milestone?.due === change[day].due && milestone.doneAt === change[day].doneAt;
      });
    case 'quick-win-moved':
      return change.parts.every(
        (part) =>
          part.part !== 'physical' ||
          (['before', 'after'] as const).every(
            (day) => (raw.report(change.quickWin.id, day)?.physicalActual ?? null) === part[day],
          ),
      );
    case 'method-changed':
      if (change.subject === 'scheme')
        return raw.schemes.some(
          ({ id, publishedAt }) => id === change.after.id && isSince(publishedAt),
        );
      return raw.definitions.some(
        ({ id, publishedAt }) => id === change.indicator.id && isSince(publishedAt),
      );
    case 'appeared':
    case 'vanished': {
      if (change.subject === 'milestone') return false;
      const { addedAt, withdrawnAt } =
        change.subject === 'indicator'
          ? raw.followed(change.indicator.id)
          : raw.plannedFor(change.quickWin.id);
      return isSince(change.kind === 'appeared' ? addedAt : withdrawnAt);
    }
    case 'agency-renamed':
      return raw.agencies.some(
        ({ id, formerNames }) =>
          id === change.owner && formerNames.some(({ until }) => isSince(until)),
      );
    case 'assessment-moved':
      return isSince(change.after.publishedAt);
  }
}

describe.each(PAIRS)('what changed in %s between %s and %s', (code, before, after) => {
  const raw = rawPair(code, { before, after });

  test('can be found in the raw answers, change by change', async () => {
    const changes = await changesBetween(raw);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter((change) => !isFound(change, raw)).map(({ key }) => key)).toEqual([]);
  });

  test('leaves out no target that was moved', async () => {
    const listed = (await changesBetween(raw)).flatMap((change) =>
      change.kind === 'target-moved'
        ? [change, ...change.others].map((move) => `${change.indicator.id} ${move.after.period}`)
        : [],
    );
    expect(listed.sort()).toEqual(raw.movedTargets().sort());
  });
});

test('nothing is listed between a day and itself', async () => {
  const day = '2026-10-15';
  expect(await changesBetween(rawPair('52.02', { before: day, after: day }))).toEqual([]);
});

test('the demo has an example of each kind between two days of its editions', async () => {
  const all = await Promise.all(
    PAIRS.map(([code, before, after]) => changesBetween(rawPair(code, { before, after }))),
  );
  const kinds = new Set(all.flat().map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([
    ...['agency-renamed', 'appeared', 'assessment-moved', 'method-changed', 'milestone-slipped'],
    ...['quick-win-moved', 'status-flipped', 'target-moved', 'value-moved', 'value-revised'],
    'vanished',
  ]);
});

import type { Step } from '../../rule';
import type { RegencyTree } from '../../tree/regencyTree';

export type Scorecard = NonNullable<RegencyTree['scorecard']>;
type Version = { publishedAt: string };

/** Versions of one kind of record: those in a scorecard, and those of the answer that keeps them all. */
export type VersionedList = {
  /** What the list holds, for people: `figures of ipm`. */
  name: string;
  at: Step[];
  keyOf: (record: Version) => string;
  shown: readonly Version[];
  all: readonly Version[];
  /** Whether a scorecard that leaves this record out leaves a hole; it carries only the latest periods. */
  belongs: (record: Version) => boolean;
};

const key =
  (...fields: readonly string[]) =>
  (record: Version): string =>
    fields.map((field) => String(Reflect.get(record, field))).join(' | ');

const always = (): boolean => true;

function figureLists(tree: RegencyTree, scorecard: Scorecard): VersionedList[] {
  return scorecard.body.indicators.flatMap(({ id, observations, targets }, index) => {
    const own = tree.observations.find(({ params }) => params.indicator === id)?.body;
    if (own === undefined) return [];
    const periods = new Set(observations.map(({ period }) => period));
    const belongs = (record: Version) =>
      Reflect.get(record, 'area') === tree.code &&
      periods.has(String(Reflect.get(record, 'period')));
    const list = (
      name: 'observations' | 'targets',
      [shown, all]: [readonly Version[], readonly Version[]],
      fields: string[],
    ): VersionedList => ({
      name: `${name} of ${id}`,
      at: ['indicators', index, name],
      keyOf: key(...fields),
      ...{ shown, all, belongs },
    });
    return [
      list('observations', [observations, own.observations], ['area', 'period', 'method']),
      list('targets', [targets, own.targets], ['area', 'period']),
    ];
  });
}

function reportLists(tree: RegencyTree, { body }: Scorecard): VersionedList[] {
  return tree.reports.flatMap((on): VersionedList[] => {
    const shown = body.reports.filter(({ quickWin }) => quickWin === on.params.quickWin);
    const [first] = shown.map(({ date }) => date).sort();
    if (first === undefined) return [];
    return [
      {
        name: `reports of ${on.params.quickWin ?? ''}`,
        at: ['reports'],
        keyOf: key('quickWin', 'date'),
        shown,
        all: on.body.reports,
        belongs: (record) => String(Reflect.get(record, 'date')) >= first,
      },
    ];
  });
}

/** Everything that a scorecard repeats of other answers, where those are served. */
export function versionedLists(tree: RegencyTree, scorecard: Scorecard): VersionedList[] {
  const { quickWins, evaluations, programmes } = scorecard.body;
  const list = (
    name: 'quickWins' | 'evaluations' | 'programmes',
    shown: readonly Version[],
    all: readonly Version[] | undefined,
    fields: string[],
  ): VersionedList[] =>
    all === undefined
      ? []
      : [{ name, at: [name], keyOf: key(...fields), shown, all, belongs: always }];
  return [
    ...figureLists(tree, scorecard),
    ...list('quickWins', quickWins, tree.quickWins?.body.quickWins, ['id']),
    ...reportLists(tree, scorecard),
    ...list('evaluations', evaluations, tree.evaluations?.body.evaluations, ['year', 'stage']),
    ...list('programmes', programmes, tree.programmes?.body.programmes, ['year', 'dimension']),
  ];
}

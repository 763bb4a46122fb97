import type { LocalText } from '../../text';
import type { Percent, Score } from '../../units';
import type { Evaluation } from '../evaluation';
import { lowestOf } from '../lowestOf';

export type ComponentScore = {
  code: string;
  name: LocalText;
  weight: Percent;
  current: Score | null;
  previous: Score | null;
  /** In points of the scale; `null` when either year is missing. */
  difference: number | null;
  /** Score × weight, in points of the total; `null` without a score. */
  contribution: number | null;
};

export type ScoredComponent = ComponentScore & { current: Score };

/**
 * In the order of the scheme, with its weights; empty when no component was published. Only an
 * evaluation of the same stage under the same scheme is comparable.
 */
export function componentScores(
  { scheme, components }: Pick<Evaluation, 'scheme' | 'components'>,
  comparable: Pick<Evaluation, 'components'> | null,
): ComponentScore[] {
  if (components.length === 0) return [];
  return scheme.components.map((part) => {
    const current = scoreOf(components, part.code);
    const before = comparable === null ? null : scoreOf(comparable.components, part.code);
    return {
      ...part,
      current,
      previous: before,
      difference: current === null || before === null ? null : current - before,
      contribution: current === null ? null : (current * part.weight) / 100,
    };
  });
}

const scoreOf = (components: Evaluation['components'], code: string): Score | null =>
  components.find((component) => component.code === code)?.score ?? null;

/** The components with the lowest score, all of them where several share it; empty without a score. */
export const lowestComponents = (components: readonly ComponentScore[]): ScoredComponent[] =>
  lowestOf(
    components.flatMap((part) =>
      part.current === null ? [] : [{ ...part, current: part.current }],
    ),
    ({ current }) => current,
  );

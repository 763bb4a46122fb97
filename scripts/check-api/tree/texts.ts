import type { Fault, Step } from '../rule';
import { allAnswers, isObject } from './fields';
import type { Answer, RegencyTree } from './regencyTree';

type Judgement = Pick<Fault, 'reason' | 'fix'>;

/** What a rule has against single texts, wherever they stand; `key` is the name above the text. */
export const faultsOfTexts = (
  tree: RegencyTree,
  judge: (key: string, value: string) => Judgement | null,
): Fault[] =>
  allAnswers(tree).flatMap((on) => {
    const faults: Fault[] = [];
    for (const { key, value, place } of textsIn(on)) {
      const judgement = judge(key, value);
      // Only of those at fault it is asked where they stand: there are hundreds of thousands.
      if (judgement !== null) faults.push({ on, at: place(), value, ...judgement });
    }
    return faults;
  });

type TextInAnswer = { key: string; value: string; place: () => Step[] };

type Node = { parent: Node | null; step: Step; key: string; value: unknown };

/** Every text in an answer, however deep. */
function* textsIn(on: Answer): Generator<TextInAnswer> {
  const stack: Node[] = [{ parent: null, step: '', key: '', value: on.body }];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const parent = node;
    const { key, value } = node;
    if (typeof value === 'string') yield { key, value, place: () => placeOf(parent) };
    else if (Array.isArray(value))
      for (let index = value.length - 1; index >= 0; index -= 1)
        stack.push({ parent, step: index, key, value: value[index] });
    else if (isObject(value))
      for (const [name, inner] of Object.entries(value).reverse())
        stack.push({ parent, step: name, key: name, value: inner });
  }
}

function placeOf(node: Node): Step[] {
  const place: Step[] = [];
  for (let at = node; at.parent !== null; at = at.parent) place.unshift(at.step);
  return place;
}

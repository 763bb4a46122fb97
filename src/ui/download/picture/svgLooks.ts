import { xmlText } from '../xmlText';
import { colourOf } from './colour';
import type { Paper } from './paper';
import { familyList } from './textRuler';

/** Passed on to children, so written only where a child differs; with what holds in an empty picture. */
const INHERITED = [
  ['fill', 'rgb(0, 0, 0)'],
  ['fill-opacity', '1'],
  ['fill-rule', 'nonzero'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-opacity', '1'],
  ['stroke-dasharray', 'none'],
  ['stroke-dashoffset', '0px'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['paint-order', 'normal'],
  ['text-anchor', 'start'],
] as const;

/** Written once for a drawing with texts. */
const FONT = ['font-family', 'font-size', 'font-weight', 'font-stretch'] as const;

/** Of one element alone, with the value that means nothing. */
const OWN = [
  ['opacity', '1'],
  ['dominant-baseline', 'auto'],
  ['vector-effect', 'none'],
  ['clip-path', 'none'],
  ['stop-color', 'rgb(0, 0, 0)'],
] as const;

/** The computed looks as attributes, which every drawing program reads and no policy forbids. */
export function looksOf(
  element: SVGElement,
  parent: CSSStyleDeclaration | null,
  paper: Paper,
): string {
  const style = getComputedStyle(element);
  const inherited = INHERITED.filter(
    ([name, initial]) =>
      style.getPropertyValue(name) !== (parent?.getPropertyValue(name) ?? initial),
  );
  const font = FONT.filter((name) =>
    parent === null
      ? element.querySelector('text') !== null
      : style.getPropertyValue(name) !== parent.getPropertyValue(name),
  );
  const own = OWN.filter(([name, nothing]) => style.getPropertyValue(name) !== nothing);
  return [...[...inherited, ...own].map(([name]) => name), ...font]
    .map((name) => [name, written(name, style.getPropertyValue(name), paper)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('');
}

function written(name: string, value: string, paper: Paper): string {
  const id = /^url\("?#([^")]+)"?\)/.exec(value)?.[1];
  if (id !== undefined) {
    paper.shapes.add(id);
    return `url(#${id})`;
  }
  if (name === 'font-family') return familyList(value);
  if (value === 'rgba(0, 0, 0, 0)') return 'none';
  const colour = colourOf(value);
  if (colour !== null && colour.opacity === 1) return colour.hex;
  return value.replaceAll('px', '');
}

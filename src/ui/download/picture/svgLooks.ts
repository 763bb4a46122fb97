import { xmlText } from '../xmlText';
import { colourOf } from './colour';
import { copyOfShape } from './paintSvg';
import type { Paper } from './paper';
import { familyList } from './textRuler';

/** Passed on to children, so written only where a child differs. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-stretch',
  'text-anchor',
] as const;

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
    (name) => parent === null || style.getPropertyValue(name) !== parent.getPropertyValue(name),
  );
  const own = OWN.filter(([name, nothing]) => style.getPropertyValue(name) !== nothing);
  return [...inherited, ...own.map(([name]) => name)]
    .map((name) => [name, written(name, style.getPropertyValue(name), paper)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('');
}

function written(name: string, value: string, paper: Paper): string {
  const id = /^url\("?#([^")]+)"?\)/.exec(value)?.[1];
  if (id !== undefined) {
    keepShape(id, paper);
    return `url(#${id})`;
  }
  if (name === 'font-family') return familyList(value);
  if (value === 'rgba(0, 0, 0, 0)') return 'none';
  const colour = colourOf(value);
  if (colour !== null && colour.opacity === 1) return colour.hex;
  return value.replaceAll('px', '');
}

/** A hatch may be drawn elsewhere on the page, once for all. */
function keepShape(id: string, paper: Paper): void {
  if (paper.defs.has(id)) return;
  const shape = document.getElementById(id);
  if (!(shape instanceof SVGElement)) return;
  paper.defs.set(id, '');
  paper.defs.set(id, copyOfShape(shape, paper));
}

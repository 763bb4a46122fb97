import { xmlText } from '../xmlText';
import { type Paper, round } from './paper';
import { looksOf } from './svgLooks';

/** A drawing within the page, at its place and size, with its looks written into it. */
export function paintSvg(svg: SVGSVGElement, paper: Paper): string {
  const box = svg.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return '';
  const style = getComputedStyle(svg);
  const isHidden = style.visibility === 'hidden';
  if (isHidden && !paper.isUnderCanvas) return '';
  const view = svg.getAttribute('viewBox') ?? `0 0 ${round(box.width)} ${round(box.height)}`;
  const ratio = svg.getAttribute('preserveAspectRatio');
  const content = [...svg.childNodes].map((node) => copy(node, style, paper, isHidden)).join('');
  if (content === '') return '';
  return (
    `<svg x="${round(box.left - paper.left)}" y="${round(box.top - paper.top)}"` +
    ` width="${round(box.width)}" height="${round(box.height)}" viewBox="${view}"` +
    (ratio === null ? '' : ` preserveAspectRatio="${ratio}"`) +
    ` overflow="${style.overflow}"${looksOf(svg, null, paper)}>${content}</svg>`
  );
}

/** What carries no drawing, or only words for another reader. */
const LEFT_OUT = new Set(['title', 'desc', 'foreignObject', 'script', 'style']);

function copy(node: Node, parent: CSSStyleDeclaration, paper: Paper, isShown: boolean): string {
  if (node instanceof Text) return xmlText(node.data);
  if (!(node instanceof SVGElement) || LEFT_OUT.has(node.tagName)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || (style.visibility === 'hidden' && !isShown)) return '';
  if (isUnseen(node, style)) return '';
  const content = [...node.childNodes].map((child) => copy(child, style, paper, isShown)).join('');
  if (node.tagName === 'g' && content === '') return '';
  const attributes = geometryOf(node) + looksOf(node, parent, paper);
  return `<${node.tagName}${attributes}>${content}</${node.tagName}>`;
}

/** A shape that neither is filled nor has a line: it was there to be pointed at. */
function isUnseen(
  element: SVGElement,
  { fill, stroke, strokeWidth }: CSSStyleDeclaration,
): boolean {
  if (!element.matches('path, rect, circle, line, polygon, polyline, ellipse')) return false;
  const isClear = (paint: string) => paint === 'none' || paint === 'rgba(0, 0, 0, 0)';
  return isClear(fill) && (isClear(stroke) || strokeWidth === '0px');
}

/** What describes the shape itself; looks are taken from the computed style. */
const GEOMETRY =
  /^(id|d|points|x|y|x1|y1|x2|y2|dx|dy|cx|cy|r|rx|ry|width|height|viewBox|transform|offset|(pattern|gradient|clipPath).*|href)$/;

const geometryOf = (element: SVGElement): string =>
  [...element.attributes]
    .filter(({ name }) => GEOMETRY.test(name))
    .map(({ name, value }) => ` ${name}="${xmlText(value)}"`)
    .join('');

/** The shapes that fills refer to and that the drawing does not hold: a hatch is drawn once for all. */
export const paintShapes = (drawing: Element, paper: Paper): string =>
  [...paper.shapes]
    .map((id) => {
      const shape = document.getElementById(id);
      if (shape === null || drawing.contains(shape)) return '';
      return copy(shape, getComputedStyle(document.documentElement), paper, true);
    })
    .join('');

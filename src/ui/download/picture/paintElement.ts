import { paintBox } from './paintBox';
import { paintSvg } from './paintSvg';
import { paintText } from './paintText';
import type { Paper } from './paper';

/** A part of the page as shapes and texts, in the order in which the page draws them. */
export function paintElement(element: Element, paper: Paper): string {
  if (isLeftOut(element)) return '';
  if (element instanceof SVGSVGElement) return paintSvg(element, paper);
  const { visibility, opacity } = getComputedStyle(element);
  const content =
    (visibility === 'visible' ? paintBox(element, paper) : '') +
    [...element.childNodes].map((node) => paintNode(node, paper, visibility)).join('');
  return opacity === '1' || content === '' ? content : `<g opacity="${opacity}">${content}</g>`;
}

function paintNode(node: Node, paper: Paper, visibility: string): string {
  if (node instanceof Text) return visibility === 'visible' ? paintText(node, paper) : '';
  return node instanceof Element ? paintElement(node, paper) : '';
}

/** What one presses, what only a screen reader reads, and a canvas, whose pixels cannot be taken. */
function isLeftOut(element: Element): boolean {
  if (element.matches('button, select, input, details, canvas, [data-screen-only]')) return true;
  const { display, clipPath, opacity } = getComputedStyle(element);
  return display === 'none' || opacity === '0' || clipPath === 'inset(50%)';
}

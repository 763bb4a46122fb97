import { colourOf, paintAttributes } from './colour';
import { HATCH } from './hatch';
import { type Paper, round } from './paper';

type Box = { left: number; top: number; width: number; height: number };

/** Ground and borders of an element, and of what its style puts before and after its content. */
export function paintBox(element: Element, paper: Paper): string {
  const style = getComputedStyle(element);
  const boxes = [...element.getClientRects()].map((box) => paintOne(box, style, paper));
  const added = ['::before', '::after'].map((part) => paintPseudo(element, part, paper));
  return [...boxes, ...added].join('');
}

/** A placed, empty part such as a track line; texts from styles are not drawn. */
function paintPseudo(element: Element, part: string, paper: Paper): string {
  const style = getComputedStyle(element, part);
  if (style.content !== '""' || style.position !== 'absolute') return '';
  const { left, top } = element.getBoundingClientRect();
  const px = (value: string) => Number.parseFloat(value) || 0;
  const box = {
    left: left + px(style.left),
    top: top + px(style.top),
    width: px(style.width),
    height: px(style.height),
  };
  return paintOne(box, style, paper);
}

function paintOne(box: Box, style: CSSStyleDeclaration, paper: Paper): string {
  const { width, height } = box;
  const place = { left: box.left - paper.left, top: box.top - paper.top, width, height };
  return paintGround(place, style) + paintBorders(place, style);
}

function paintGround(box: Box, style: CSSStyleDeclaration): string {
  const isHatched = style.backgroundImage.startsWith('repeating-linear-gradient');
  const colour = colourOf(style.backgroundColor);
  if (!isHatched && colour === null) return '';
  const fill = isHatched ? ` fill="url(#${HATCH})"` : colour && paintAttributes('fill', colour);
  return `<rect${placed(box)}${rounded(box, style)}${fill}/>`;
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

function paintBorders(box: Box, style: CSSStyleDeclaration): string {
  const sides = SIDES.map((side) => ({
    side,
    width: Number.parseFloat(style[`border${side}Width`]),
    colour: style[`border${side}Style`] === 'none' ? null : colourOf(style[`border${side}Color`]),
  }));
  const drawn = sides.filter(({ width, colour }) => width > 0 && colour !== null);
  const [first] = drawn;
  if (first === undefined || first.colour === null) return '';
  if (drawn.length === SIDES.length) {
    const inner = inset(box, first.width / 2);
    const stroke = `${paintAttributes('stroke', first.colour)} stroke-width="${first.width}"`;
    return `<rect${placed(inner)}${rounded(inner, style)} fill="none"${stroke}/>`;
  }
  return drawn
    .map(({ side, width, colour }) =>
      colour === null
        ? ''
        : `<rect${placed(edge(box, side, width))}${paintAttributes('fill', colour)}/>`,
    )
    .join('');
}

function edge({ left, top, width, height }: Box, side: (typeof SIDES)[number], thick: number): Box {
  switch (side) {
    case 'Top':
      return { left, top, width, height: thick };
    case 'Bottom':
      return { left, top: top + height - thick, width, height: thick };
    case 'Left':
      return { left, top, width: thick, height };
    case 'Right':
      return { left: left + width - thick, top, width: thick, height };
  }
}

const inset = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left + by,
  top: top + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

const placed = ({ left, top, width, height }: Box): string =>
  ` x="${round(left)}" y="${round(top)}" width="${round(Math.max(0, width))}" height="${round(Math.max(0, height))}"`;

function rounded({ width }: Box, { borderTopLeftRadius }: CSSStyleDeclaration): string {
  const size = Number.parseFloat(borderTopLeftRadius) || 0;
  const radius = borderTopLeftRadius.endsWith('%') ? (size / 100) * width : size;
  return radius === 0 ? '' : ` rx="${round(Math.min(radius, width / 2))}"`;
}

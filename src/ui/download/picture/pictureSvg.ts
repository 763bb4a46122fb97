import type { I18n } from '@/i18n/I18n';
import plex from '../../fonts/ibm-plex-sans.woff2?inline';
import serif from '../../fonts/source-serif-4.woff2?inline';
import type { FileFacts } from '../file/fileFacts';
import { xmlText } from '../xmlText';
import { type FrameLine, layOutFrame } from './frame';
import { hatchPattern } from './hatch';
import { inLight } from './inLight';
import { paintElement } from './paintElement';
import { paintShapes } from './paintSvg';
import { paperOver, round } from './paper';
import { fontAttributes, textRuler } from './textRuler';

/** The drawing with its finding above and its origin below, as one SVG that needs nothing else. */
export function pictureSvg(drawing: HTMLElement, facts: FileFacts, i18n: I18n): string {
  const { title, subtitle } = facts;
  const size = drawing.getBoundingClientRect();
  const frame = layOutFrame({ title, subtitle, foot: footOf(facts, i18n) }, size, textRuler());
  const { width, height } = frame;
  const paper = paperOver(drawing);
  const { content, defs } = inLight(() => ({
    content: paintElement(drawing, paper),
    defs: hatchPattern() + paintShapes(drawing, paper),
  }));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"` +
    ` viewBox="0 0 ${width} ${height}" role="img"><title>${xmlText(title)}</title>` +
    `<style>${FONTS}</style><defs>${defs}</defs>` +
    `<rect width="100%" height="100%" fill="#ffffff"/>${frame.lines.map(writeLine).join('')}` +
    `<g transform="translate(${frame.drawing.x} ${round(frame.drawing.y)})">${content}</g></svg>`
  );
}

function footOf({ source, regency, asOf, madeAt, permalink }: FileFacts, { t, format }: I18n) {
  const origin = [
    `${t('download.regency')} ${regency.name} (${regency.code})`,
    t('download.asOfWords', { date: format.date(asOf) }),
    t('download.madeWords', { moment: format.moment(madeAt) }),
  ].join(' · ');
  return [...(source === null ? [] : [source]), origin, permalink];
}

const writeLine = ({ text, font, ink, x, y }: FrameLine): string =>
  `<text x="${x}" y="${round(y)}"${fontAttributes(font)} fill="${ink}">${xmlText(text)}</text>`;

const face = (family: string, file: string, more = ''): string =>
  `@font-face{font-family:'${family}';src:url(${file}) format('woff2');font-weight:400 700;${more}}`;

/** Both fonts travel within the picture (SIL OFL allows it); it looks the same everywhere. */
const FONTS =
  face('IBM Plex Sans Variable', plex, 'font-stretch:75% 100%') +
  face('Source Serif 4 Variable', serif) +
  'text{font-variant-numeric:tabular-nums lining-nums;white-space:pre}';

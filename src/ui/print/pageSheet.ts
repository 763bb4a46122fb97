import { cssString } from './cssString';
import { PAPER_SIZE, type Paper } from './paper';

/** What stands in the margins of every printed page. */
export type PageSheet = {
  /** `null` leaves the size to whoever prints. */
  paper: Paper | null;
  /** Above the text, at the left and at the right; `null` where the page needs none. */
  head: readonly [left: string, right: string] | null;
  /** Line by line; a line that is too long is broken anywhere. */
  lines: readonly string[];
  /** A square picture as an address, see `qrImage`. */
  qr: string | null;
  /** "3 dari 12" for the two counters of a page. */
  pageOf: (page: string, pages: string) => string;
};

/** Stand for the counters while words are put around them; no text of ours holds them. */
const [PAGE, PAGES] = ['\ue000', '\ue001'] as const;

/** Printers leave about 5 mm at the edge blank. */
const MARGIN = {
  head: '19mm 15mm',
  plain: '13mm 15mm',
  qr: '27mm',
  foot: '22mm',
};

/**
 * A style sheet for the margins of paper. Margin boxes alone repeat on every page and know its
 * number; nothing of it is seen on the screen.
 */
export function pageSheetCss(sheet: PageSheet): string {
  const { paper, head, lines, qr } = sheet;
  const [text, side] = qr === null ? ['84%', '16%'] : ['74%', '26%'];
  return `@page {
${paper === null ? '' : `size: ${PAPER_SIZE[paper]};`}
margin: ${head === null ? MARGIN.plain : MARGIN.head} ${qr === null ? MARGIN.foot : MARGIN.qr};
${head === null ? '' : headBoxes(head)}
@bottom-left { ${FOOT} width: ${text}; text-align: left; content: ${cssString(lines.join('\n'))}; }
@bottom-right { ${FOOT} width: ${side}; text-align: right; color: var(--ink); content: ${counter(sheet)}; }
}
${head === null ? '' : WITHOUT_SCREEN_HEAD}`;
}

/** The head of the paper says what that of the screen would. */
const WITHOUT_SCREEN_HEAD = '@media print { #root > header { display: none; } }';

const TEXT = 'font: var(--w-text) var(--fs-note)/1.35 var(--font-data); color: var(--ink-2);';
const FOOT = `${TEXT} vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere;
margin-top: 4mm; padding-top: 1mm; border-top: var(--hair) solid var(--line);`;
const HEAD = `${TEXT} vertical-align: bottom; width: 50%; margin-bottom: 4mm; padding-bottom: 1mm;
border-bottom: var(--stroke) solid var(--ink); color: var(--ink);`;

const headBoxes = ([left, right]: readonly [string, string]): string =>
  `@top-left { ${HEAD} text-align: left; font-weight: var(--w-strong); content: ${cssString(left)}; }
@top-right { ${HEAD} text-align: right; font-weight: var(--w-strong); content: ${cssString(right)}; }`;

/** "3 dari 12" beside the foot of the picture. */
function counter({ pageOf, qr }: PageSheet): string {
  const words = pageOf(PAGE, PAGES).split(new RegExp(`([${PAGE}${PAGES}])`));
  const parts = words.flatMap((part) => (part === '' ? [] : [COUNTERS[part] ?? cssString(part)]));
  return [...parts, ...(qr === null ? [] : [cssString('   '), `url("${qr}")`])].join(' ');
}

const COUNTERS: Readonly<Record<string, string>> = {
  [PAGE]: 'counter(page)',
  [PAGES]: 'counter(pages)',
};

import type { Page } from '@playwright/test';
import { type PdfPage, readPdf, squeezed } from '../pdf/readPdf';

/** The page as its print window would send it to a printer. */
export const paperOf = async (page: Page): Promise<PdfPage[]> =>
  readPdf(await page.pdf({ preferCSSPageSize: true }));

export const POINTS_A_MM = 72 / 25.4;

/** A page without what stands in its margins. */
export const bodyOf = (page: PdfPage): PdfPage => ({
  ...page,
  texts: page.texts.filter(
    ({ top }) => top > 19 * POINTS_A_MM && top < page.height - 27 * POINTS_A_MM,
  ),
});

/** A table on the screen: its columns as one text, its rows as one text each, without blanks. */
export type ScreenTable = { name: string; head: string; rows: string[] };

/** Every table of the report, as far as it can be seen. */
export async function screenTables(page: Page): Promise<ScreenTable[]> {
  const tables = await page.locator('main table').evaluateAll((found) =>
    found.map((table) => {
      const seen = (row: Element) => {
        const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
        let text = '';
        while (walker.nextNode()) {
          const { parentElement: holder, textContent } = walker.currentNode;
          const { width = 0 } = holder?.getBoundingClientRect() ?? {};
          if (width > 1 && holder?.closest('title, desc') === null) text += textContent;
        }
        return text;
      };
      return {
        name: table.querySelector('caption')?.textContent ?? '',
        head: [...table.querySelectorAll('thead tr')].map(seen).join(''),
        rows: [...table.querySelectorAll('tbody tr')].map(seen),
      };
    }),
  );
  return tables.map(({ name, head, rows }) => ({
    name,
    head: squeezed(head),
    rows: rows.map(squeezed),
  }));
}

/** The picture of the code in the foot of the paper, as the sheet of the page has it. */
export async function qrOnPaper(page: Page): Promise<string> {
  const css = await page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n'),
  );
  const [, picture = ''] = /url\("data:image\/svg\+xml,([^"]*)"\)/.exec(css) ?? [];
  return decodeURIComponent(picture);
}

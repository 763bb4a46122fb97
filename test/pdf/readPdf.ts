import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text as it was placed; points from the top left corner of the page. */
export type PdfText = { text: string; left: number; right: number; top: number; size: number };
/** Sizes in points. */
export type PdfPage = { width: number; height: number; texts: PdfText[] };

/** The pages of a PDF with their texts, in the order in which they were written. */
export async function readPdf(file: Uint8Array): Promise<PdfPage[]> {
  // A copy: what reads it takes the bytes away.
  const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              left: item.transform[4],
              right: item.transform[4] + item.width,
              top: height - item.transform[5],
              size: Math.hypot(item.transform[2], item.transform[3]),
            },
          ]
        : [],
    );
    pages.push({ width, height, texts });
  }
  await document.destroy();
  return pages;
}

/** Signs that the shipped letters lack; a machine without a font that holds them leaves them blank. */
const LACKING = /[≤≥→←✓\0]/g;

/** Without the blanks: a PDF places letters, and where words end is a guess of its reader. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '').replace(LACKING, '');

/** All text of a page without blanks. */
export const textOf = ({ texts }: PdfPage): string =>
  squeezed(texts.map(({ text }) => text).join(''));

import { expect, test } from 'vitest';
import { type PageSheet, pageSheetCss } from './pageSheet';

const SHEET: PageSheet = {
  paper: 'f4',
  head: ['Kabupaten Lombok Tengah', 'RDP "Komisi III"'],
  lines: ['Posisi data 30 Juni 2026', 'https://example.org/52.02'],
  qr: 'data:image/svg+xml,%3Csvg/%3E',
  pageOf: (page, pages) => `${page} dari ${pages}`,
};

test('the page has the size of the paper and counts itself', () => {
  const css = pageSheetCss(SHEET);
  expect(css).toContain('size: 215mm 330mm;');
  expect(css).toContain('content: counter(page) " dari " counter(pages) "   " url("data:');
});

test('words that lead with the count of pages are kept in their order', () => {
  const css = pageSheetCss({ ...SHEET, qr: null, pageOf: (page, pages) => `${pages}: ${page}.` });
  expect(css).toContain('content: counter(pages) ": " counter(page) "."');
});

test('lines of the foot are lines, and a name cannot leave its string', () => {
  const css = pageSheetCss(SHEET);
  expect(css).toContain('content: "Posisi data 30 Juni 2026\\a https://example.org/52.02"');
  expect(css).toContain('content: "RDP \\22 Komisi III\\22 "');
});

test('without paper and head the size is left to the printer and the top to the text', () => {
  const css = pageSheetCss({ ...SHEET, paper: null, head: null });
  expect(css).not.toContain('size:');
  expect(css).not.toContain('@top');
  expect(css).not.toContain('header');
});

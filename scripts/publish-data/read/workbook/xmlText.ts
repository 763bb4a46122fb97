import type { WorkbookParts } from './openWorkbook';

const DECODER = new TextDecoder();

/** A small part as a text; empty where the workbook does not have it. */
export const xmlOf = (parts: WorkbookParts, path: string): string =>
  DECODER.decode(parts[path] ?? new Uint8Array());

/** The value of an attribute as it is written. */
export const attribute = (tag: string, name: string): string | undefined => {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2];
};

export const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');

/**
 * Adds a style sheet that the policy of the product allows, since it is no inline style. What a page
 * adds of its own wins over what is there for every page. Returns how it is taken away again.
 */
export function adoptSheet(css: string, { isGeneral = false } = {}): () => void {
  // Browsers without it print without our margins.
  if (!('adoptedStyleSheets' in document)) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const others = document.adoptedStyleSheets;
  document.adoptedStyleSheets = isGeneral ? [sheet, ...others] : [...others, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

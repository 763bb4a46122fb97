/** Names whose values are private: sign-in, keys, notes of a reader, names of hearings. */
const PRIVATE =
  /^(code|state|session_state|code_verifier|nonce|catatan|nama|sandi|.*token|.*key|.*secret.*|pass\w*)$/i;

/** A text without what is private in it, wherever it stands: values of such names, passwords, tokens. */
export const withoutPrivate = (text: string): string =>
  withoutPairs(text)
    .replace(/"([^"\\]{1,100})"(\s?:\s?)"(?:[^"\\]|\\.)*"/g, (member, name, colon) =>
      isPrivate(name) ? `"${name}"${colon}"…"` : member,
    )
    .replace(/\b([\w-]{0,40}(?:key|token|secret|password|cookie))(\s?:\s?)[^\s",;]+/gi, '$1$2…')
    .replace(/(?<=\/\/)[^\s/?#@"']{1,500}@/g, '…@')
    .replace(/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 …')
    .replace(/\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g, '…');

/** The sign between name and value; an address within an address has it encoded, even twice. */
const EQUALS = /=|%(?:25)*3D/gi;
/** Up to the next sign that ends a value, encoded or not. */
const VALUE = /"[^"]*"|'[^']*'|(?:(?!%(?:25)*(?:26|3B|23))[^\s&;#"'<>,)}])+/iy;
const LONGEST_NAME = 100;

function withoutPairs(text: string): string {
  let told = '';
  let end = 0;
  for (const { 0: sign, index } of text.matchAll(EQUALS)) {
    if (index < end || !isPrivate(nameBefore(text, index))) continue;
    VALUE.lastIndex = index + sign.length;
    const [value] = VALUE.exec(text) ?? [''];
    if (value === '') continue;
    told += `${text.slice(end, index + sign.length)}…`;
    end = index + sign.length + value.length;
  }
  return told + text.slice(end);
}

const nameBefore = (text: string, index: number): string =>
  decoded(text.slice(Math.max(0, index - LONGEST_NAME), index))
    .split(/[^\w-]/)
    .pop() ?? '';

const isPrivate = (name: string): boolean => PRIVATE.test(decoded(name));

/** Without percent signs, however often a text was encoded; bytes that are no letter are let be. */
function decoded(text: string): string {
  const next = text.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return next === text ? text : decoded(next);
}

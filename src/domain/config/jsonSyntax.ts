import { type FieldPath, fieldOf, type Mistake, type MistakeKind } from './mistake';
import { seen, UNSEEN } from './unseenSign';

type SyntaxMistake = { kind: MistakeKind; at: number; values?: Record<string, string> };

class SyntaxStop extends Error {
  constructor(readonly mistake: SyntaxMistake) {
    super(mistake.kind);
  }
}

/**
 * Where a text is no JSON, and members written twice, of which only the last would count. Browsers
 * name the place in different ways or not at all, so the text is read once more.
 */
export function syntaxMistakes(text: string): Mistake[] {
  const repeated: Mistake[] = [];
  let at = 0;
  const stop = (kind: MistakeKind, place = at, values?: Record<string, string>): never => {
    throw new SyntaxStop({ kind, at: place, ...(values && { values }) });
  };
  const stopHere = () =>
    at >= text.length ? stop('syntaxEnd') : stop('syntaxOther', at, { found: seen(text, at) });
  const skipSpace = () => {
    while (/[ \t\r\n]/.test(text[at] ?? '')) at += 1;
    if (text[at] === '/' || text[at] === '#') stop('syntaxComment');
    if (UNSEEN.test(text[at] ?? '')) stopHere();
  };
  const match = (pattern: RegExp): string | null => {
    const sticky = new RegExp(pattern.source, 'yu');
    sticky.lastIndex = at;
    const found = sticky.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  };
  const fail = (): never => {
    if (/["'“”‘’]|[A-Za-z_]/.test(text[at] ?? '')) return stop('syntaxQuote');
    return stopHere();
  };
  const STRING = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/u;
  const PLAIN = /(?:true|false|null)\b|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/;

  /** One member after the other up to the bracket that closes; between two stands a comma. */
  const readAll = (close: string, readOne: (index: number) => void) => {
    at += 1;
    skipSpace();
    for (let index = 0; text[at] !== close; index += 1) {
      readOne(index);
      skipSpace();
      if (text[at] === close) break;
      if (text[at] !== ',') stop(at >= text.length ? 'syntaxEnd' : 'syntaxComma');
      const comma = at;
      at += 1;
      skipSpace();
      if (text[at] === close) stop('syntaxTrailingComma', comma);
    }
    at += 1;
  };

  function readObject(path: FieldPath) {
    const names = new Set<string>();
    readAll('}', () => {
      const written = match(STRING) ?? fail();
      const name = String(JSON.parse(written));
      if (names.has(name))
        repeated.push({ field: fieldOf([...path, name]), kind: 'repeated', values: {} });
      names.add(name);
      skipSpace();
      if (text[at] !== ':') stopHere();
      at += 1;
      readValue([...path, name]);
    });
  }

  function readValue(path: FieldPath) {
    skipSpace();
    if (text[at] === '{') readObject(path);
    else if (text[at] === '[') readAll(']', (index) => readValue([...path, index]));
    else if ((match(STRING) ?? match(PLAIN)) === null) fail();
  }

  try {
    readValue([]);
    skipSpace();
    if (at < text.length) stopHere();
    return repeated;
  } catch (error) {
    if (error instanceof SyntaxStop) return [placed(text, error.mistake)];
    // Brackets within brackets, more than can be followed.
    return [placed(text, { kind: 'syntaxOther', at, values: { found: seen(text, at) } })];
  }
}

/** Lines and columns count from 1, as editors do. */
function placed(text: string, { kind, at, values }: SyntaxMistake): Mistake {
  const lines = text.slice(0, at).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return { field: '', kind, values: { ...values, line: lines.length, column } };
}

import * as v from 'valibot';
import { syntaxMistakes } from '@/domain/config/jsonSyntax';
import { type FieldPath, type Mistake, writtenAs } from '@/domain/config/mistake';
import { checkOwnRules } from '@/domain/rules/checkOwnRules';
import { API_ADDRESS } from '../addresses';
import { rulesSchema } from '../members/rules';
import { wholeConfigSchema } from '../members/wholeConfig';
import { colourMistakes } from './colourMistakes';
import { regencyMistakes, zoneFor } from './regencyMistakes';
import { ruleFaultWords } from './ruleFaultWords';
import { schemaMistakes } from './schemaMistakes';
import { unknownMembers } from './unknownMembers';

/** All mistakes of a `config.json` at once, in the order in which they were found; none when it is right. */
export function checkConfigText(text: string): Mistake[] {
  const written = text.replace(/^\uFEFF/, '');
  if (written.trimStart().startsWith('<')) return [{ field: '', kind: 'webPage', values: {} }];
  const syntax = syntaxMistakes(written);
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson()), written);
  if (success) return [...syntax, ...checkConfig(output)];
  if (syntax.length > 0) return syntax;
  return [{ field: '', kind: 'other', values: { value: writtenAs(written), expected: 'JSON' } }];
}

/** The mistakes of a configuration that could be read as JSON. */
export function checkConfig(config: unknown): Mistake[] {
  const mistakes = schemaMistakes(wholeConfigSchema, config);
  if (typeof config !== 'object' || config === null) return mistakes;
  if (Array.isArray(config)) return schemaMistakes(wholeConfigSchema, null);
  const members: Record<string, unknown> = { ...config };
  return [
    ...unknownMembers(wholeConfigSchema, config),
    ...mistakes.map((mistake) => withFix(mistake, config)),
    ...regencyMistakes(members.defaultRegency, members.regencies),
    ...colourMistakes(members.colours),
    ...ruleMistakes(members.rules),
  ];
}

/** What only the rest of the file tells: a mended address, the time zone of the label beside it. */
function withFix(mistake: Mistake, config: object): Mistake {
  const path = mistake.field.split(/[.[\]]+/).filter((step) => step !== '');
  const add = (fix: string): Mistake => ({ ...mistake, values: { ...mistake.values, fix } });
  if (mistake.kind === 'timeZone')
    return add(zoneFor(valueAt(config, [...path.slice(0, -1), 'zone'])));
  if (mistake.kind === 'apiAddress') {
    const mended = String(valueAt(config, path))
      .trim()
      .replace(/[?#].*$|\/+$/g, '');
    return add(API_ADDRESS.test(mended) ? writtenAs(mended) : String(mistake.values.example));
  }
  return mistake;
}

const recordSchema = v.record(v.string(), v.unknown());

function valueAt(value: unknown, [step, ...rest]: FieldPath): unknown {
  if (step === undefined) return value;
  if (Array.isArray(value)) return valueAt(value[Number(step)], rest);
  const { success, output } = v.safeParse(recordSchema, value);
  return success ? valueAt(output[step], rest) : undefined;
}

/** Bounds of our own rules have an order, which no schema can say. */
function ruleMistakes(rules: unknown): Mistake[] {
  const { success, output } = v.safeParse(rulesSchema, rules);
  if (!success) return [];
  return checkOwnRules(output).faults.map((fault) => ({
    field: fault.path,
    kind: 'said',
    values: { value: writtenAs(fault.value), ...ruleFaultWords(fault) },
  }));
}

import { toJsonSchema } from '@valibot/to-json-schema';
import { wholeConfigSchema } from '@/api/config/members/wholeConfig';

/** The JSON Schema of `config.json`, for editors; rules that it cannot say are told by `check-config`. */
export function configJsonSchema(): string {
  const schema = toJsonSchema(wholeConfigSchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ ...schema, title: 'config.json' }, null, 2)}\n`;
}

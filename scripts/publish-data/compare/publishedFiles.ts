import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { type EndpointName, endpoints } from '@/api/contract/endpoints';
import { resources } from '@/api/contract/resources';

export type PublishedFile = { name: EndpointName; path: string; read: () => Promise<unknown> };

/** The answers that were published last; none where nothing was. A run that was killed has left them under the other name. */
export async function publishedFiles(out: string): Promise<PublishedFile[]> {
  const folder = [resolve(out), `${resolve(out)}.previous`].find((place) => existsSync(place));
  if (folder === undefined) return [];
  const files = await Promise.all(
    (['catalog', 'assessment'] as const).map(async (api) => {
      const base = join(folder, 'api', api, 'v1');
      if (!existsSync(base)) return [];
      const entries = await readdir(base, { recursive: true, withFileTypes: true });
      return entries.flatMap((entry) => {
        const place = join(entry.parentPath, entry.name);
        const path = `/${relative(base, place).split(sep).join('/')}`;
        const name = entry.isFile() ? nameOf(api, path) : undefined;
        if (name === undefined) return [];
        return [{ name, path, read: async () => jsonIn(await readFile(place, 'utf8'), place) }];
      });
    }),
  );
  return files.flat();
}

const ENDPOINT_NAMES = Object.keys(endpoints) as EndpointName[];

const nameOf = (api: string, path: string): EndpointName | undefined =>
  ENDPOINT_NAMES.find((name) => {
    const template = resources[name].path.split('/');
    const steps = path.split('/');
    return (
      resources[name].api === api &&
      template.length === steps.length &&
      template.every((step, at) => fits(step, steps[at] ?? ''))
    );
  });

const fits = (template: string, step: string): boolean => {
  const [before = '', after] = template.split(/\{\w+\}/);
  return after === undefined ? step === template : step.startsWith(before) && step.endsWith(after);
};

export class Unreadable extends Error {}

function jsonIn(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable(
      `${place} rusak, sehingga tidak dapat dibandingkan. Pulihkan data lama, atau sebutkan folder hasil yang baru.`,
    );
  }
}

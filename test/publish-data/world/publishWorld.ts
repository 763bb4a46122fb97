import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorld } from '#mocks/world/world';
import { isoDate } from '@/domain/time/calendar';
import { publish } from '../../../scripts/publish-data/publish';
import { silent } from '../../../scripts/publish-data/report/progress';
import { writeWorkbook } from '../sheets/writeInput';
import { bodiesOf } from './bodies';
import { worldSheets } from './worldSheets';

/** Types the world of a day into a workbook and publishes it: `publishWorld.ts <out> <today> <regency>`. */
async function publishWorld(out: string, today: string, regency: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dasbor-workbook-'));
  const workbook = join(folder, 'dasbor.xlsx');
  const world = createWorld({ today: isoDate(today), size: 'demo' });
  await writeWorkbook(workbook, worldSheets(bodiesOf(world, regency)));
  const { written, problems } = await publish({
    inputs: [workbook],
    out,
    boundaries: [`mocks/seeds/boundaries/${regency}.district.geojson`],
    today,
    numbers: 'unknown',
    isTrial: false,
    allowRewrite: false,
    progress: silent,
  });
  await rm(folder, { recursive: true });
  if (!written) throw new Error(JSON.stringify(problems));
}

const [out, today, regency] = process.argv.slice(2);
if (out === undefined || today === undefined || regency === undefined)
  throw new Error('publishWorld.ts <out> <today> <regency>');
await publishWorld(out, today, regency);

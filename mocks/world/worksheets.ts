import { addDays, type IsoDate } from '@/domain/time/calendar';
import { text } from '../seeds/text';
import type { AgencyWire, Wire } from '../wire';
import { SIMULATION } from './figures';
import { randomFor } from './random';
import { rotate } from './rotate';

type Worksheet = Wire<'worksheets'>['worksheets'][number];

/** Form names are our own wording: the official ones are not published. */
const FORMS = [
  { stage: 'I', form: text('Analisis kesiapan', 'Readiness analysis'), dueDaysAgo: 120 },
  { stage: 'II', form: text('Rencana aksi dimensi', 'Action plan by dimension'), dueDaysAgo: 45 },
  {
    stage: 'III',
    form: text('Quick win dan data dukung', 'Quick win and evidence'),
    dueDaysAgo: -14,
  },
] as const;

function stateOf(draw: number, isDue: boolean): Worksheet['state'] {
  if (!isDue) return draw < 0.5 ? 'not-submitted' : 'draft';
  if (draw < 0.12) return 'not-submitted';
  if (draw < 0.2) return 'draft';
  if (draw < 0.3) return 'returned';
  return draw < 0.5 ? 'submitted' : 'verified';
}

function worksheet(agency: AgencyWire, at: number, regency: string, today: IsoDate): Worksheet {
  const { stage, form, dueDaysAgo } = rotate(FORMS, at);
  const draw = randomFor(`${regency}/worksheet/${agency.id}/${stage}`)();
  const due = addDays(today, -dueDaysAgo);
  const state = stateOf(draw, dueDaysAgo > 0);
  const isHandedIn = state !== 'not-submitted' && state !== 'draft';
  return {
    id: `kk-${stage.toLowerCase()}-${agency.id}`,
    agency: agency.id,
    form,
    stage,
    due,
    state,
    submittedAt: isHandedIn ? addDays(due, Math.floor(draw * 20) - 12) : null,
    verifier: isHandedIn ? 'Bapperida' : null,
    note:
      state === 'returned'
        ? text('Data dukung belum bertanda tangan', 'Evidence lacks a signature')
        : null,
    version: isHandedIn ? 1 + Math.floor(draw * 3) : 0,
    attachments: isHandedIn ? [{ name: `${form.id} ${agency.shortName}.pdf` }] : [],
    source: SIMULATION.id,
    publishedAt: addDays(today, -Math.max(1, Math.min(30, dueDaysAgo))),
  };
}

/** Worksheets of the ten agencies that answer for the most. */
export const worksheetsOf = (
  regency: string,
  agencies: AgencyWire[],
  today: IsoDate,
): Wire<'worksheets'> => ({
  sources: [SIMULATION],
  worksheets: agencies
    .filter(({ kind }) => kind === 'department')
    .slice(0, 10)
    .flatMap((agency) => FORMS.map((_, at) => worksheet(agency, at, regency, today))),
});

import { addDays, type IsoDate } from '@/domain/time/calendar';
import { text } from '../seeds/text';
import type { AgencyWire, Wire } from '../wire';
import { SIMULATION } from './figures';
import { randomFor } from './random';
import type { RegencyWorld } from './regency-world';
import { worksheetCourse } from './worksheet-course';

type Worksheet = Wire<'worksheets'>['worksheets'][number];

/** Form names are our own wording: the official ones are not published. */
const FORMS = [
  {
    stage: 'I',
    form: text('Analisis kesiapan', 'Readiness analysis'),
    dueDaysAgo: 120,
    openShare: 0.3,
  },
  {
    stage: 'II',
    form: text('Rencana aksi dimensi', 'Action plan by dimension'),
    dueDaysAgo: 45,
    openShare: 0.6,
  },
  {
    stage: 'III',
    form: text('Quick win dan data dukung', 'Quick win and evidence'),
    dueDaysAgo: -14,
    openShare: 1,
  },
] as const;

type Form = (typeof FORMS)[number];

/** Every version of one worksheet published by the day, oldest first. */
function versionsOf(
  agency: AgencyWire,
  { stage, form, dueDaysAgo, openShare }: Form,
  regency: string,
  today: IsoDate,
): Worksheet[] {
  const due = addDays(today, -dueDaysAgo);
  const draw = randomFor(`${regency}/worksheet/${agency.id}/${stage}`)();
  return worksheetCourse(due, draw, openShare)
    .filter(({ publishedAt }) => publishedAt <= today)
    .map((step) => ({
      id: `kk-${stage.toLowerCase()}-${agency.id}`,
      agency: agency.id,
      form,
      stage,
      due,
      ...step,
      attachments: step.version === 0 ? [] : [{ name: `${form.id} ${agency.shortName}.pdf` }],
      source: SIMULATION.id,
    }));
}

/** The forms asked of an agency: those without a quick win have none to report. */
function formsOf({ id }: AgencyWire, { indicators, quickWins }: RegencyWorld): Form[] {
  const leads = quickWins.some(({ lead }) => lead.id === id);
  const answers = indicators.some(({ definition }) => definition.agency === id);
  return leads || answers ? FORMS.filter(({ stage }) => leads || stage !== 'III') : [];
}

/** The worksheets of every agency that has something to answer for, with all their versions. */
export function worksheetsOf(world: RegencyWorld, today: IsoDate): Wire<'worksheets'> {
  const { code } = world.region.regency;
  return {
    sources: [SIMULATION],
    worksheets: world.agencies.flatMap((agency) =>
      formsOf(agency, world).flatMap((form) => versionsOf(agency, form, code, today)),
    ),
  };
}

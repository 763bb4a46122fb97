import { addDays, type IsoDate } from '@/domain/time/calendar';
import type { AgencySeed } from '../seeds/agencies';
import { text } from '../seeds/text';
import type { AccountWire, TextWire } from '../wire';
import { keyOf } from './figures';
import type { IndicatorPlan } from './indicator-plan';
import { monthAnchor } from './month-anchor';
import { hashOf } from './random';
import { lastDue, publicationOf } from './reporting';
import { rotate } from './rotate';

/** Posts, never persons. */
export function headOf({ kind, shortName }: AgencySeed): TextWire {
  if (kind === 'inspectorate') return text('Inspektur', 'Inspector');
  if (kind === 'council-secretariat') return text('Sekretaris DPRD', 'Council secretary');
  if (kind === 'hospital') return text(`Direktur ${shortName}`, `Director of ${shortName}`);
  if (kind === 'district') return text(`Camat ${shortName}`, `Head of ${shortName} district`);
  return text(`Kepala ${shortName}`, `Head of ${shortName}`);
}

function named(sentence: TextWire, plan: IndicatorPlan): TextWire {
  const { districts } = plan.region;
  const start = hashOf(keyOf(plan)) % districts.length;
  const fill = (words: string) =>
    words
      .replaceAll('{a}', rotate(districts, start).name)
      .replaceAll('{b}', rotate(districts, start + 3).name);
  return text(fill(sentence.id), fill(sentence.en));
}

/** Below this the performance scale says Rendah or worse, or Sedang: the owner must explain. */
const EXPLAIN_BELOW = 0.76;

const isLate = ({ seed, story }: IndicatorPlan): boolean =>
  [story.neverReported, story.longLate, ...story.late].includes(seed.id);

function publishedAt(plan: IndicatorPlan): IsoDate {
  const key = keyOf(plan);
  const period = plan.last ?? lastDue(plan.seed.cadence, plan.lagDays, plan.today);
  const figure = publicationOf(key, period, plan.lagDays).publishedAt;
  const spoken = addDays(figure, 4 + (hashOf(key) % 9));
  return spoken <= plan.today ? spoken : plan.today;
}

/** What the owner says of an indicator that is off track or unreported; nothing otherwise. */
export function accountsOf(plan: IndicatorPlan, owner: AgencySeed): AccountWire[] {
  const { seed, story, achievement, today } = plan;
  if (achievement >= EXPLAIN_BELOW && !isLate(plan)) return [];
  const published = publishedAt(plan);
  const isEmpty = seed.id === story.emptyAccount;
  return [
    {
      obstacle: isEmpty ? null : named(seed.trouble.obstacle, plan),
      followUp: isEmpty ? null : named(seed.trouble.followUp, plan),
      responsible: headOf(owner),
      due: addDays(monthAnchor(today), (hashOf(`${keyOf(plan)}/due`) % 45) - 8),
      enteredAt: addDays(published, -2),
      publishedAt: published,
    },
  ];
}

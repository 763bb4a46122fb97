import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import type { HearingHeadModel } from './selectHearingHead';

/** More names than this are only counted. */
const NAMED = 2;

/** What the hearing is to ask, and of whom, in one sentence. */
export function hearingFinding(model: HearingHeadModel, names: AgencyNames, i18n: I18n): string {
  const { t, format } = i18n;
  const { toExplain, unreported } = model;
  if (model.targets.indicators === 0 && toExplain.length === 0) return t('hearing.finding.empty');
  const counts = countWords(model, i18n);
  const explain = explainWords(toExplain, names, i18n);
  if (unreported === 0) return t('hearing.finding.sentence', { counts, explain });
  const late = t('hearing.finding.unreported', {
    count: unreported,
    word: format.spelled(unreported),
  });
  return t('hearing.finding.sentenceMore', { counts, explain, unreported: late });
}

/** A target that was eased is told with the count that it raised. */
function countWords({ targets, metSinceEased }: HearingHeadModel, { t, format }: I18n): string {
  if (targets.comparable === 0) return t('hearing.finding.none');
  const counts = t('hearing.finding.counts', {
    met: format.count(targets.met),
    comparable: format.count(targets.comparable),
  });
  if (metSinceEased === 0) return counts;
  const word = format.spelled(metSinceEased);
  return t('hearing.finding.eased', { counts, word, count: metSinceEased });
}

function explainWords(
  items: HearingHeadModel['toExplain'],
  agencies: AgencyNames,
  { t, say, format }: I18n,
): string {
  if (items.length === 0) return t('hearing.finding.nothing');
  const word = format.spelled(items.length);
  if (items.length > NAMED) return t('hearing.finding.explain', { count: items.length, word });
  const named = items.map(({ name, agency }) =>
    t('hearing.finding.item', {
      name: say(name),
      agency: agencies.get(agency)?.shortName ?? agency,
    }),
  );
  return t('hearing.finding.explainNamed', {
    count: items.length,
    items: named.join(t('hearing.finding.and')),
  });
}

import type { ComparedWith } from '@/domain/hearing/hearing';
import type { I18n } from '@/i18n/I18n';
import type { ChangeGroup, ComparedModel } from '../selectChanges';
import { changeRow } from './changeRows';

/** How many changes of which kinds, or that there are none. */
export function changesFinding({ since, groups }: ComparedModel, i18n: I18n): string {
  const { t } = i18n;
  if (groups.length === 0) return t('hearing.changes.nothing', { since: sinceWords(since, i18n) });
  const counts = listed(
    groups.map((group) => countWords(group, i18n)),
    i18n,
  );
  return t('hearing.changes.finding', { since: sinceWords(since, i18n), counts });
}

/**
 * A moved target, else what got worse, else the first of the list, with what must not be overlooked beside
 * it; `null` where nothing changed.
 */
export function mostTelling({ changes, agencies }: ComparedModel, i18n: I18n): string | null {
  const most =
    changes.find(({ kind }) => kind === 'target-moved') ??
    changes.find(({ improvement }) => improvement === 'worse') ??
    changes[0];
  if (most === undefined) return null;
  const { item, aspect, owner, before, after, direction, remarks } = changeRow(
    most,
    agencies,
    i18n,
  );
  const sentence = i18n.t('hearing.changes.telling', {
    item: aspect === null ? item : `${item} (${aspect})`,
    owner,
    before: before.lines.join(', '),
    after: after.lines.join(', '),
    direction,
  });
  return [sentence, ...remarks.slice(0, 1)].join(' ');
}

/** Both days and how much was compared, so that what is not listed is known to be the same. */
export const comparedWords = (model: ComparedModel, i18n: I18n): string =>
  i18n.t('hearing.changes.compared', {
    since: sinceWords(model.since, i18n),
    on: i18n.format.date(model.on),
    ...model.compared,
  });

/** "LKPJ Tahun 2025 (31 Maret 2026)", or the day alone. */
function sinceWords({ name, asOf }: ComparedWith, { t, say, format }: I18n): string {
  const date = format.date(asOf);
  return name === null ? date : t('hearing.changes.since', { name: say(name), date });
}

/** The name alone, where the days stand beneath. */
export const sinceName = ({ name, asOf }: ComparedWith, { say, format }: I18n): string =>
  name === null ? format.date(asOf) : say(name);

/** "3 status berubah, 2 memburuk"; of what is neither no verdict is counted. */
export function countWords(group: ChangeGroup, i18n: I18n): string {
  const { name, changes, worse } = group;
  if (name === 'methods') return methodCounts(changes, i18n);
  const count = i18n.t(`hearing.changes.count.${name}`, { count: changes.length });
  return worse === 0 ? count : i18n.t('hearing.changes.countWorse', { count, worse });
}

/** One indicator may be measured otherwise in several respects, and is counted once. */
function methodCounts(changes: ChangeGroup['changes'], { t }: I18n): string {
  const methods = changes.filter((change) => change.kind === 'method-changed');
  const indicators = new Set(
    methods.flatMap((it) => (it.subject === 'indicator' ? [it.indicator.id] : [])),
  );
  const schemes = methods.filter(({ subject }) => subject === 'scheme');
  return [
    indicators.size === 0 ? null : t('hearing.changes.count.methods', { count: indicators.size }),
    schemes.length === 0 ? null : t('hearing.changes.count.schemes', { count: schemes.length }),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function listed(parts: readonly string[], { t }: I18n): string {
  if (parts.length < 2) return parts.join('');
  return t('hearing.changes.and', {
    first: parts.slice(0, -1).join(', '),
    last: parts.at(-1) ?? '',
  });
}
